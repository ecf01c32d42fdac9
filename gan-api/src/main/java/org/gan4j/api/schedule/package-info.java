/** Schedules: which player moves when. Begin reading with {@link org.gan4j.api.schedule.Schedule}. */
package org.gan4j.api.schedule;
