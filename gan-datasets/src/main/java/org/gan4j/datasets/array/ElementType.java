package org.gan4j.datasets.array;

import java.util.Arrays;
import org.gan4j.api.data.DataException;

/** The types of numbers in arrays. */
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
     * @param name the file's name in messages
     * @param code NumPy's code of the type, without the byte order
     * @throws DataException if the code is of an unsupported type
     */
    static ElementType of(String name, String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new DataException(name + " holds numbers of NumPy's type " + code
                        + ", not float32, float64 or uint8; save array.astype(numpy.float32)"));
    }

    /** The length of a number, in bytes. */
    int bytes() {
        return bytes;
    }
}
