package org.gan4j.datasets.image;

import java.util.List;
import java.util.Map;

/**
 * What the literature says of a data set.
 *
 * @param directory of its files
 * @param md5 of its uncompressed files, by name
 * @param labels of the first training examples
 * @param classSizes of the training examples
 * @param mean of the training pixels in [0, 1]
 * @param deviation of the training pixels in [0, 1]
 */
record PublishedFacts(
        String directory,
        Map<String, String> md5,
        List<Integer> labels,
        List<Integer> classSizes,
        double mean,
        double deviation) {}
