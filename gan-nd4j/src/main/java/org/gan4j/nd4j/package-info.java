/**
 * The backend on ND4J: passes as tiles of columns on all threads, with products by oneDNN or OpenBLAS. Begin reading with
 * {@code Nd4jBackend}, then {@code Nd4jNetwork}.
 */
package org.gan4j.nd4j;
