package org.gan4j.api.data;

import java.util.List;

/** Data drawn from equally likely isotropic Gaussians. */
public interface Mixture {
    /** The means, each of the data's dimension. */
    List<float[]> modes();

    /** Each Gaussian's standard deviation along every axis. */
    double deviation();
}
