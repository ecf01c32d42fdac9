/** Files that a user names, and what to say if they cannot be read. */
package org.gan4j.datasets.file;
