package org.chengmen.journey;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A person's way through the portal in a real browser, over the one context of all tests. A test
/// method takes a `Visitor`; a browser error on any page of the way fails it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Tag("journey")
@Timeout(120)
@ExtendWith(Visitors.class)
public @interface JourneyTest {}
