/** Numbers that follow the iteration, such as learning rates. Begin reading with {@link org.gan4j.api.rate.Rate}. */
package org.gan4j.api.rate;
