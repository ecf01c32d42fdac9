package org.gan4j.safetensors;

import java.nio.ByteBuffer;

/** The types of the format. Floats can be read, as the nearest 32-bit floats; for the other types, only the size is known. */
enum TensorType {
    F4(4),
    F6_E2M3(6),
    F6_E3M2(6),
    BOOL(8),
    U8(8),
    I8(8),
    F8_E5M2(8),
    F8_E4M3(8),
    F8_E8M0(8),
    I16(16),
    U16(16),
    F16(16) {
        @Override
        float value(ByteBuffer bytes) {
            return half(bytes.getShort());
        }
    },
    /** The upper half of a 32-bit float. */
    BF16(16) {
        @Override
        float value(ByteBuffer bytes) {
            return Float.intBitsToFloat(bytes.getShort() << Short.SIZE);
        }
    },
    I32(32),
    U32(32),
    F32(32) {
        @Override
        float value(ByteBuffer bytes) {
            return bytes.getFloat();
        }
    },
    I64(64),
    U64(64),
    F64(64) {
        @Override
        float value(ByteBuffer bytes) {
            return (float) bytes.getDouble();
        }
    },
    C64(64);

    private static final int HALF_FRACTION = 10;
    private static final int HALF_EXPONENTS = 0x1F;
    private static final int HALF_BIAS = 15;

    private final int bits;

    TensorType(int bits) {
        this.bits = bits;
    }

    /** The size of a value. */
    int bits() {
        return bits;
    }

    boolean isFloat() {
        return this == F16 || this == BF16 || this == F32 || this == F64;
    }

    /** Reads the next value. */
    float value(ByteBuffer bytes) {
        throw new UnsupportedOperationException("values of type " + this);
    }

    /** IEEE 754's binary16. */
    private static float half(short bits) {
        final int exponent = bits >> HALF_FRACTION & HALF_EXPONENTS;
        final int fraction = bits & (1 << HALF_FRACTION) - 1;
        final float sign = bits < 0 ? -1 : 1;
        if (exponent == HALF_EXPONENTS) {
            return fraction == 0 ? sign * Float.POSITIVE_INFINITY : Float.NaN;
        }
        final int whole = exponent == 0 ? fraction : fraction | 1 << HALF_FRACTION;
        return sign * Math.scalb((float) whole, Math.max(1, exponent) - HALF_BIAS - HALF_FRACTION);
    }
}
