/** Contracts of the other parts that a module can add: losses, schedules, rates, initial values, data. */
package org.gan4j.testkit.contract;
