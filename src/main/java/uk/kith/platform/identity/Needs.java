package uk.kith.platform.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right without which a page is not for a worker. Every method that answers a request says it, or its class does; it is
 * checked before the method runs. Which children the page then shows is the access policy's question, not this one's.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Right value();

    /** Other rights, any of which does as well. */
    Right[] or() default {};
}
