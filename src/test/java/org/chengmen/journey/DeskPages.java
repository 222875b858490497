package org.chengmen.journey;

import com.microsoft.playwright.Route;

import jakarta.servlet.http.Cookie;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Shows staff pages to a browser as somebody who holds the roles, without the way through the
/// entrance: the page comes from the portal itself, all it links to from its server.
record DeskPages(MockMvcTester portal, RequestPostProcessor person) {

    Visitor letIn(Visitor visitor) {
        visitor.page()
                .route(address -> URI.create(address).getPath().startsWith("/desk"), this::answer);
        return visitor;
    }

    private void answer(Route route) {
        var asked = URI.create(route.request().url());
        var choices = cookies(route);
        var answer =
                portal.get()
                        .uri(URI.create(asked.getRawPath() + query(asked)))
                        .cookie(choices)
                        .with(person)
                        .exchange()
                        .getResponse();
        try {
            route.fulfill(
                    new Route.FulfillOptions()
                            .setStatus(answer.getStatus())
                            .setContentType(answer.getContentType())
                            .setBody(answer.getContentAsString(StandardCharsets.UTF_8)));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String query(URI asked) {
        return asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    }

    private static Cookie[] cookies(Route route) {
        var context = route.request().frame().page().context();
        return context.cookies(route.request().url()).stream()
                .map(it -> new Cookie(it.name, it.value))
                .toArray(Cookie[]::new);
    }
}
