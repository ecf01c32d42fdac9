/** Plug-ins for tests: types that cannot be played, and tiny data that can. */
package org.gan4j.testkit.plugin;
