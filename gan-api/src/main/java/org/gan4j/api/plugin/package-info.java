/** Plug-ins and their kinds. Begin reading with {@link org.gan4j.api.plugin.GanPlugin}. */
package org.gan4j.api.plugin;
