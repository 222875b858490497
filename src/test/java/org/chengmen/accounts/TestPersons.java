package org.chengmen.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// People who act in the tests of pages.
public final class TestPersons {

    private TestPersons() {}

    /// Staff of no known organisation, holding the roles everywhere.
    public static RequestPostProcessor staff(Role... roles) {
        return staff(UUID.randomUUID(), Arrays.stream(roles).map(Grant::everywhere).toList());
    }

    /// Staff of an organisation, holding the roles there and under it.
    public static RequestPostProcessor staffOf(UUID organisation, Role... roles) {
        return staff(
                organisation,
                Arrays.stream(roles).map(role -> Grant.at(role, organisation)).toList());
    }

    public static RequestPostProcessor staff(UUID organisation, List<Grant> grants) {
        return as(new Person(UUID.randomUUID(), Person.Kind.STAFF, "测试员", organisation), grants);
    }

    public static RequestPostProcessor citizen() {
        return as(new Person(UUID.randomUUID(), Person.Kind.CITIZEN, "张三", null), List.of());
    }

    public static RequestPostProcessor as(Person person, List<Grant> grants) {
        return as(new SignedIn(person, grants, Instant.now()));
    }

    public static RequestPostProcessor as(SignedIn signedIn) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
    }
}
