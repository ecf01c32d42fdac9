package org.gan4j.api.init;

/**
 * @param in how many values each output sums over
 * @param out how many outputs each input feeds
 */
public record Fans(int in, int out) {}
