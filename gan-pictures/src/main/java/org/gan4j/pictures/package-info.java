/** Pictures of samples, and charts. Independent of runs. */
package org.gan4j.pictures;
