package org.gan4j.spec;

/** A value that a record's field cannot have; the message begins with the field's name. */
public final class FieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String field;

    /** @param reason what is wrong, for example {@code must be at least 2, not 1} */
    public FieldException(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
    }

    public FieldException(String field, String reason, Throwable cause) {
        super(field + " " + reason, cause);
        this.field = field;
    }

    /** The name of the record's component. */
    public String field() {
        return field;
    }
}
