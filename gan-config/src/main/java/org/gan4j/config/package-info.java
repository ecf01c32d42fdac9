/**
 * Configurations: records read strictly from JSON and written back, all errors at once and each with its place. Knows no experiment
 * and no GAN. A program says what its configurations speak of in a {@link org.gan4j.config.Vocabulary} and offers types to a
 * {@link org.gan4j.config.TypeCatalog}; {@link org.gan4j.config.RecordFile} reads a file. Begin with {@link org.gan4j.config.Form}.
 */
package org.gan4j.config;
