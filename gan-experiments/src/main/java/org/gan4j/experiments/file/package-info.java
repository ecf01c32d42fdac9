/** What to say where a file cannot be read or written. */
package org.gan4j.experiments.file;
