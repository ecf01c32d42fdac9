package org.gan4j.experiments.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form in which samples are kept. */
public interface SampleFormat {
    /** By which people ask for it. */
    String name();

    /** How the names of such files end, in lower case; the first is the one for new files. */
    List<String> endings();

    /** What a file of these samples holds, for people. */
    String describe(SampleSet samples);

    /**
     * Begins a file.
     *
     * @param stream stays open
     * @throws IllegalArgumentException if it cannot hold such samples; says which can
     */
    SampleWriter open(SampleSet samples, OutputStream stream) throws IOException;
}
