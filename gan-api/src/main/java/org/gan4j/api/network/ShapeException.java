package org.gan4j.api.network;

/** A layer that does not accept the output shape of the layer before it. */
public final class ShapeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String role;
    private final int layer;

    public ShapeException(String role, int layer, String message) {
        super(message);
        this.role = role;
        this.layer = layer;
    }

    public String role() {
        return role;
    }

    /** The index of the layer, from 0. */
    public int layer() {
        return layer;
    }
}
