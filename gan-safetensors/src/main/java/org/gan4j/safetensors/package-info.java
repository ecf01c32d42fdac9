/**
 * Weights in the safetensors format, which Python reads: eight bytes with the length of the header (little-endian), the
 * header in JSON, then the values of all tensors. The header has an entry {@code {"dtype": "F32", "shape": […],
 * "data_offsets": [begin, end]}} a tensor, offsets counted from the header's end, and {@code __metadata__}, texts by name.
 * Values are little-endian, row-major; {@code dense} weights are {@code [in, out]}. 32-bit floats are written; F16, BF16 and F64
 * are read, too, and become 32-bit floats.
 */
package org.gan4j.safetensors;
