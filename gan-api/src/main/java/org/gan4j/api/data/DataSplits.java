package org.gan4j.api.data;

import java.util.Map;

/**
 * Data for a run.
 *
 * @param checksums of the files or of the recipe that the data came from, for provenance
 */
public record DataSplits(Dataset train, Dataset validation, Dataset test, Map<String, String> checksums) {}
