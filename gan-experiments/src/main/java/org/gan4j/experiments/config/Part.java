package org.gan4j.experiments.config;

/** A value that was read, and its place. */
record Part<T>(T value, Place place) {}
