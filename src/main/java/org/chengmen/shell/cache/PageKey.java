package org.chengmen.shell.cache;

import org.chengmen.shell.Choices;
import org.chengmen.shell.SessionCookie;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
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
        var uri = request.getHttpURI();
        if (!reads(request) || !isOfAPage(uri) || !isForEverybody(request)) {
            return null;
        }
        var origin = Origin.of(uri);
        return origin == null ? null : new PageKey(origin, uri.getPathQuery(), choices(request));
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

    private static boolean isOfAPage(HttpURI uri) {
        var query = uri.getQuery();
        return uri.getPathQuery().length() <= LONGEST_ADDRESS
                && !uri.getPathQuery().startsWith(FILES)
                && (query == null || query.length() <= LONGEST_QUERY);
    }

    private static boolean isForEverybody(Request request) {
        for (var field : request.getHeaders()) {
            if (asksForMore(field)) {
                return false;
            }
        }
        var cookies = cookies(request);
        return cookies.isEmpty()
                || cookies.stream().noneMatch(cookie -> SessionCookie.isNamed(cookie.getName()));
    }

    /// Than the page that everybody gets: for a person's own, for a part, for a fresh one.
    private static boolean asksForMore(HttpField field) {
        return switch (field.getHeader()) {
            case AUTHORIZATION, RANGE -> true;
            case CACHE_CONTROL -> field.contains("no-store");
            case null -> field.getName().equalsIgnoreCase("HX-Request");
            default -> false;
        };
    }

    /// As `Frames.choices` reads them: the first cookie of the name counts.
    private static String choices(Request request) {
        var cookies = cookies(request);
        if (cookies.isEmpty()) {
            return SHARED;
        }
        return cookies.stream()
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
