package org.chengmen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.chengmen.accounts.demonstration.DemonstrationAccounts;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody at a browser: keeps cookies, comes from an address of their own, fills in forms.
public final class Visitor {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final MockMvcTester portal;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String address =
            "198.51.%d.%d".formatted(ADDRESSES.incrementAndGet() / 250, ADDRESSES.get() % 250);

    public Visitor(MockMvcTester portal) {
        this.portal = portal;
    }

    public MvcTestResult get(String uri) {
        return keep(prepared(portal.get().uri(uri)).exchange());
    }

    /// `fields`: name, value, name, value ...
    public MvcTestResult post(String uri, String... fields) {
        var request = prepared(portal.post().uri(uri)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return keep(request.exchange());
    }

    public Visitor signIn(String name) {
        assertThat(signIn(name, DemonstrationAccounts.PASSWORD)).hasStatus(HttpStatus.FOUND);
        return this;
    }

    public MvcTestResult signIn(String name, String password) {
        return post("/sign-in", "name", name, "password", password, "back", "/my");
    }

    public Cookie cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), name);
    }

    public void put(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    private MockMvcTester.MockMvcRequestBuilder prepared(
            MockMvcTester.MockMvcRequestBuilder request) {
        RequestPostProcessor from =
                it -> {
                    it.setRemoteAddr(address);
                    return it;
                };
        var all = cookies.values().toArray(Cookie[]::new);
        return (all.length == 0 ? request : request.cookie(all)).with(from);
    }

    private MvcTestResult keep(MvcTestResult result) {
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }
}
