package org.chengmen;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The whole portal on a real PostgreSQL with the demonstration city: one context for all tests.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "chengmen.data=${java.io.tmpdir}/chengmen-tests-${random.uuid}",
            "management.server.port=0"
        })
@AutoConfigureMockMvc
public @interface PortalTest {}
