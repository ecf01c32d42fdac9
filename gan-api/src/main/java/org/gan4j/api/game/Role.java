package org.gan4j.api.game;

/** Which pass of a move a network makes; each has its own dropout masks. */
public enum Role {
    GENERATE(0),
    JUDGE_REAL(1),
    JUDGE_FAKE(2);

    private final int code;

    /** @param code in [0, 4); part of the masks' key, so it never changes */
    Role(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
