package org.gan4j.datasets.array;

import java.util.Arrays;
import org.gan4j.api.data.DataException;

/** The numbers that arrays may hold. */
enum ElementType {
    UINT8("u1", 1),
    FLOAT32("f4", Float.BYTES),
    FLOAT64("f8", Double.BYTES);

    private final String code;
    private final int bytes;

    ElementType(String code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /**
     * @param name what messages call the file
     * @param code NumPy's, without the byte order
     * @throws DataException if it is of other numbers
     */
    static ElementType of(String name, String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new DataException(name + " holds numbers of NumPy's type " + code
                        + ", not float32, float64 or uint8; save array.astype(numpy.float32)"));
    }

    /** The length of a number. */
    int bytes() {
        return bytes;
    }
}
