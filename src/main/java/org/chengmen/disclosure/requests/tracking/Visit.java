package org.chengmen.disclosure.requests.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.Surroundings;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.util.Objects;

/// Says whether the visitor of a page is the applicant: signed in as him, or with the key that he
/// got for his code.
@Component
public class Visit {

    private static final String COOKIE = "request";
    private static final String PATH = "/disclosure/request";

    private final Visits visits;
    private final CurrentPerson person;
    private final Surroundings surroundings;

    Visit(Visits visits, CurrentPerson person, Surroundings surroundings) {
        this.visits = visits;
        this.person = person;
        this.surroundings = surroundings;
    }

    public boolean isOf(InformationRequest request, HttpServletRequest http) {
        var account = person.signedIn().map(Person::account).orElse(null);
        var key = key(http);
        return request.isOf(account) || (key != null && visits.isOpen(key, request.id()));
    }

    public void open(RequestId request, HttpServletRequest http, HttpServletResponse response) {
        var key = Objects.requireNonNullElseGet(key(http), Visits::newKey);
        visits.open(key, request);
        var cookie =
                ResponseCookie.from(COOKIE, key)
                        .path(PATH)
                        .httpOnly(true)
                        .secure(surroundings.behindTls())
                        .sameSite("Lax")
                        .maxAge(Visits.LIFETIME)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static @Nullable String key(HttpServletRequest http) {
        var cookie = WebUtils.getCookie(http, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
