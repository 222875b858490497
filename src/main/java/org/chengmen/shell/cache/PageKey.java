package org.chengmen.shell.cache;

import org.chengmen.shell.Choices;
import org.chengmen.shell.SessionCookie;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a kept page is kept under: the site as the page's links name it, the address as it was
/// written, the visitor's choices in their one normal form.
record PageKey(Origin origin, String address, String choices) {

    private static final int LONGEST_QUERY = 100;
    private static final int LONGEST_ADDRESS = 500;
    /// Files are no pages: they answer conditions and ranges themselves, and may be large.
    private static final String FILES = "/files/";

    private static final String SHARED = Choices.NONE.cookieValue();

    /// Null for a request that must always reach the rooms.
    static @Nullable PageKey of(Request request) {
        if (!reads(request) || isPersonal(request) || isUnusual(request)) {
            return null;
        }
        var origin = Origin.of(request.getHttpURI());
        return origin == null
                ? null
                : new PageKey(origin, request.getHttpURI().getPathQuery(), choices(request));
    }

    /// Only requests without foreign cookies fill the cache, so that nothing in a kept page can
    /// come from somebody's cookie, be it a token against forgery or one that is yet to be
    /// invented.
    static boolean mayFill(Request request) {
        return HttpMethod.GET.is(request.getMethod())
                && cookies(request).stream()
                        .allMatch(cookie -> cookie.getName().equals(Choices.COOKIE));
    }

    private static boolean reads(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }

    private static boolean isPersonal(Request request) {
        return request.getHeaders().contains(HttpHeader.AUTHORIZATION)
                || cookies(request).stream()
                        .anyMatch(cookie -> SessionCookie.isNamed(cookie.getName()));
    }

    private static boolean isUnusual(Request request) {
        var headers = request.getHeaders();
        var query = request.getHttpURI().getQuery();
        return (query != null && query.length() > LONGEST_QUERY)
                || request.getHttpURI().getPathQuery().length() > LONGEST_ADDRESS
                || request.getHttpURI().getPathQuery().startsWith(FILES)
                || headers.contains(HttpHeader.RANGE)
                || headers.contains("HX-Request")
                || headers.contains(HttpHeader.CACHE_CONTROL, "no-store");
    }

    /// As `Frames.choices` reads them: the first cookie of the name counts.
    private static String choices(Request request) {
        return cookies(request).stream()
                .filter(cookie -> cookie.getName().equals(Choices.COOKIE))
                .findFirst()
                .map(cookie -> Choices.parse(cookie.getValue()).cookieValue())
                .orElse(SHARED);
    }

    private static List<HttpCookie> cookies(Request request) {
        return request.getHeaders().contains(HttpHeader.COOKIE)
                ? Request.getCookies(request)
                : List.of();
    }
}
