package org.gan4j.metrics;

/**
 * What every metric asks of its samples.
 *
 * @param metric what messages call it
 * @param width values of a sample
 */
public record SampleCheck(String metric, int count, int width) {
    /** @throws IllegalArgumentException if there are more or fewer samples, or one is not finite */
    public void check(float[] samples) {
        if (samples.length != (long) count * width) {
            throw new IllegalArgumentException(metric + " needs " + count + " samples of " + width
                    + " values each, gets " + samples.length + " values");
        }
        for (int i = 0; i < samples.length; i++) {
            if (!Float.isFinite(samples[i])) {
                throw new IllegalArgumentException(metric + " needs finite samples; value " + i % width + " of sample "
                        + i / width + " is " + samples[i]);
            }
        }
    }
}
