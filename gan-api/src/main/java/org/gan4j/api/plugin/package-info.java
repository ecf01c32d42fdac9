/** What a jar adds to gan4j, by kinds. Begin reading with {@link org.gan4j.api.plugin.GanPlugin}. */
package org.gan4j.api.plugin;
