package org.chengmen.shell.receipts;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;

/// A write of a program under `/api/`. It needs no token against forgery: no page of another site
/// can make a browser send its header without asking us first.
public final class MachineWrite implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && request.getHeader(IdempotencyKey.HEADER) != null;
    }
}
