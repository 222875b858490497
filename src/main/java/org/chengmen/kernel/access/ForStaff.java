package org.chengmen.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Only staff may call this handler, holding one of the roles somewhere; without roles, any staff.
/// For which organisation or site the role must hold, the room that owns the thing checks itself.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForStaff {
    Role[] value() default {};
}
