package org.gan4j.api.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The licence of the data of a {@link DataSpec}; absent from computed data and the user's own. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface License {
    /** The licence and the data's owner, in one line. */
    String value();
}
