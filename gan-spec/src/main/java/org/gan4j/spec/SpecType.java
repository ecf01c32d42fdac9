package org.gan4j.spec;

/** A record that configurations can choose by name. */
public record SpecType(Kind kind, Class<? extends Record> type) {
    public SpecType {
        if (!type.isAnnotationPresent(TypeName.class)) {
            throw new IllegalArgumentException(type.getName() + " has no @TypeName");
        }
        if (!kind.contract().isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " does not implement "
                    + kind.contract().getName() + ", as " + kind.withArticle() + " must");
        }
    }

    public String name() {
        return type.getAnnotation(TypeName.class).value();
    }

    /** Where the class was loaded from, for messages. */
    public String source() {
        final var code = type.getProtectionDomain().getCodeSource();
        return code == null ? type.getName() : code.getLocation().getPath();
    }
}
