package org.gan4j.api.data;

import java.util.Map;

/**
 * Data for a run.
 *
 * @param checksums of the data's files or recipe, for provenance
 */
public record DataSplits(Dataset train, Dataset validation, Dataset test, Map<String, String> checksums) {}
