/** Plug-ins for tests: types that only configure, and tiny data that can be used in games. */
package org.gan4j.testkit.plugin;
