package org.gan4j.experiments.config;

import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** When a run tells that its generator has collapsed: makes much the same of every latent, or only some of the modes. */
public record CollapseConfig(
        @Doc("share of the data's diversity below which samples have collapsed, in [0, 1]; 0 to watch no diversity")
        @Default("0.2")
        double diversity,

        @Doc(
                "share of the modes or classes, of every metric that counts them, below which samples have collapsed, in [0, 1];"
                        + " 0 to watch none")
        @Default("0.5")
        double coverage) {
    public CollapseConfig {
        Check.share("diversity", diversity);
        Check.share("coverage", coverage);
    }
}
