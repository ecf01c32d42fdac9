/** Pictures of samples, and what they are drawn with. Knows data and numbers, but no runs. */
package org.gan4j.pictures;
