/** Tables: what they hold, and renderers that show them as text or write them as CSV. */
package org.gan4j.experiments.table;
