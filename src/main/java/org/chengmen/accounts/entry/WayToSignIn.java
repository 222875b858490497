package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.shell.web.ErrorAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Leads a person who must sign in to the page for it and remembers where they wanted to go.
/// Scripts and machines get a plain 401.
final class WayToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (request.getHeader("HX-Request") != null || ErrorAnswers.asksAsMachine(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/sign-in?back=" + wanted(request));
        }
    }

    /// What was sent with a form is gone; the person comes back to the form's page.
    private static String wanted(HttpServletRequest request) {
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return URLEncoder.encode(
                request.getRequestURI() + (query == null ? "" : "?" + query),
                StandardCharsets.UTF_8);
    }
}
