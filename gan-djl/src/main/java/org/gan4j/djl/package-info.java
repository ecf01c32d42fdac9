/**
 * The backend on PyTorch: each pass is one TorchScript program. Begin reading with {@code DjlBackend}, then {@code
 * ScriptBuilder}.
 */
package org.gan4j.djl;
