/** Distributions of latents. Begin reading with {@link org.gan4j.api.prior.Prior}. */
package org.gan4j.api.prior;
