package org.chengmen.shell.receipts;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// A write of a program under `/api/`. It needs no token against forgery: no page of another site
/// can make a browser send its headers, or XML, without asking us first.
public final class MachineWrite implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && (request.getHeader(IdempotencyKey.HEADER) != null
                        || isBearer(request.getHeader(HttpHeaders.AUTHORIZATION))
                        || isXml(request.getContentType()));
    }

    private static boolean isBearer(@Nullable String authorization) {
        return authorization != null && authorization.startsWith("Bearer ");
    }

    private static boolean isXml(@Nullable String type) {
        return type != null && (type.startsWith("text/xml") || type.startsWith("application/xml"));
    }
}
