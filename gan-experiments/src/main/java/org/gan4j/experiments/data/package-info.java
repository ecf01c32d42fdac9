/** The data that configurations can name, apart from any run: what there is, whether it is sound. */
package org.gan4j.experiments.data;
