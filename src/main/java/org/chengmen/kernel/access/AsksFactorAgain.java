package org.chengmen.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// This handler does something grave, or shows the form for it: whoever calls it must have proved
/// who they are within the last ten minutes, by all factors that their account has (OWASP ASVS 5.0,
/// 7.5.1 and 7.5.3). It stands beside the annotation that says who may call, on the page of a form
/// as well as on its sending, so that people prove themselves before they write.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksFactorAgain {}
