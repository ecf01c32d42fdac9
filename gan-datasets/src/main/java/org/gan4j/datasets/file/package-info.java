/** Files that a user names, and the messages if they cannot be read. */
package org.gan4j.datasets.file;
