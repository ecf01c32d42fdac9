package org.gan4j.api.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On what terms the data of a {@link DataSpec} may be used; absent from data that is computed or that the user brings. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface License {
    /** The licence and whose data it is, in a line. */
    String value();
}
