/** Contracts of whatever else a module can add: losses, schedules, rates, initial values, data. */
package org.gan4j.testkit.contract;
