package org.chengmen.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What went wrong in the browser while a visitor was on the way.
final class PageErrors {

    private final int port;
    private final Set<Expected> expected = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    PageErrors(int port) {
        this.port = port;
    }

    void expect(String path, int status) {
        expected.add(new Expected(URI.create(path).getPath(), status));
    }

    Page watch(Page page) {
        page.onConsoleMessage(this::console);
        page.onPageError(error -> found.add("script: " + error));
        page.onRequest(this::stays);
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
        return page;
    }

    /// Messages on failed loads are told by status in `answered`.
    private void console(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.text().startsWith("Failed to load resource")) {
            found.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void stays(Request request) {
        var address = URI.create(request.url());
        if (address.getScheme().startsWith("http") && address.getPort() != port) {
            found.add("leaves the portal: " + request.url());
        }
    }

    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            found.add("not loaded: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        var answer = new Expected(URI.create(response.url()).getPath(), response.status());
        var looked = response.request().isNavigationRequest() && expected.contains(answer);
        if (response.status() >= 400 && !looked) {
            found.add(response.status() + " for " + response.url());
        }
    }

    private record Expected(String path, int status) {}

    List<String> all() {
        return List.copyOf(found);
    }
}
