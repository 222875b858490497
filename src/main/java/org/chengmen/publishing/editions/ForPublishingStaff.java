package org.chengmen.publishing.editions;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Only who has a part in the way from a draft to the public may call this handler.
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPublishingStaff {}
