package org.chengmen.accounts.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Leads an administrator without a second factor to the page that sets one up, or to that of
/// passkeys, and nowhere else.
final class SecondFactorGate extends OncePerRequestFilter {

    static final String SET_UP = "/my/second-factor";
    private static final String PASSKEYS = "/my/passkeys";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isClosed(request.getRequestURI()) && lacksSecondFactor()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, SET_UP);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isClosed(String path) {
        return (path.startsWith("/my") || path.startsWith("/desk"))
                && !path.startsWith(SET_UP)
                && !path.startsWith(PASSKEYS);
    }

    private static boolean lacksSecondFactor() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof SessionAuthentication it
                && it.lacksSecondFactor();
    }
}
