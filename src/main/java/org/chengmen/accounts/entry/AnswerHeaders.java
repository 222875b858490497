package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.Surroundings;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.time.Duration;

/// What browsers are told with every answer: run only what comes from here, show nothing inside
/// other sites, keep nothing of a signed-in person (OWASP ASVS 5.0, 3.4 and 14.3).
final class AnswerHeaders {

    static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";
    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private AnswerHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers, Surroundings surroundings) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy(NO_DEVICES))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(AnswerHeaders::caching);
        if (surroundings.behindTls()) {
            headers.httpStrictTransportSecurity(it ->
                    it.maxAgeInSeconds(Duration.ofDays(365).toSeconds())
                            .includeSubDomains(true)
                            .requestMatcher(request -> true));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }

    /// Public pages keep what their handlers said. What a signed-in person sees, and what carries a
    /// cookie, is kept nowhere.
    private static void caching(HttpServletRequest request, HttpServletResponse response) {
        var asset = request.getRequestURI().startsWith("/assets/");
        if (!asset && (isSignedIn() || response.containsHeader(HttpHeaders.SET_COOKIE))) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
