/** Numbers of reports as people read them. */
package org.gan4j.experiments.table;
