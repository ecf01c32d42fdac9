package org.gan4j.api.data;

import java.util.List;

/** Data drawn from isotropic Gaussians. */
public interface Mixture {
    /** The Gaussians, whose weights sum to 1. */
    List<Mode> modes();
}
