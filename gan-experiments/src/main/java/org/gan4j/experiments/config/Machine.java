package org.gan4j.experiments.config;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The memory there is, in bytes.
 *
 * @param heap that the JVM may use at most
 * @param memory of the machine or of the container, the heap's share included
 */
public record Machine(long heap, long memory) {
    public static Machine here() {
        final var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(Runtime.getRuntime().maxMemory(), system.getTotalMemorySize());
    }
}
