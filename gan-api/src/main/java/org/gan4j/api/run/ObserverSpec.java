package org.gan4j.api.run;

/** The configuration of an observer, an entry of an experiment's {@code observers}. */
@FunctionalInterface
public interface ObserverSpec {
    /** A new observer, for one run. */
    RunObserver create();
}
