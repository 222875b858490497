package org.chengmen.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.shell.Frame;
import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.SiteLooks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Finds the site that a request names by its host. A host that is not in the registry gets a plain
/// 404, never another site's page.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SiteDoor extends OncePerRequestFilter {

    private static final byte[] NO_SUCH_SITE =
            "这里没有网站。 There is no site here.\n".getBytes(StandardCharsets.UTF_8);

    private final SiteLooks looks;

    SiteDoor(SiteLooks looks) {
        this.looks = looks;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        var look = looks.at(host);
        if (look.isPresent()) {
            request.setAttribute(SiteLook.class.getName(), look.get());
            chain.doFilter(request, response);
        } else {
            leadOn(looks.movedTo(host), request, response);
        }
    }

    /// For good, to the first page: what a closed site kept elsewhere nobody knows.
    private static void leadOn(
            Optional<String> place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (place.isEmpty()) {
            refuse(response);
        } else {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, address(place.get(), request));
        }
    }

    private static String address(String place, HttpServletRequest request) {
        return place.contains("://") ? place : Frame.addressOf(request, place, "/");
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(NO_SUCH_SITE.length);
        response.getOutputStream().write(NO_SUCH_SITE);
    }
}
