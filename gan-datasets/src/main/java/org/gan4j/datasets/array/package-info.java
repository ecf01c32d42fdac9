/** Arrays written by NumPy. Begin reading with {@link org.gan4j.datasets.array.NpySpec}. */
package org.gan4j.datasets.array;
