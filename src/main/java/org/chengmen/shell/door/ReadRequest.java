package org.chengmen.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/// A request whose parameters were read once, found readable and normalised.
final class ReadRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    ReadRequest(HttpServletRequest request, Map<String, String[]> read) {
        super(request);
        read.forEach((name, values) ->
                parameters.put(
                        ReadableText.normal(name),
                        Arrays.stream(values).map(ReadableText::normal).toArray(String[]::new)));
    }

    /// A request of which nothing sent is shown: for the page that refuses it.
    static HttpServletRequest unread(HttpServletRequest request) {
        return new HttpServletRequestWrapper(new ReadRequest(request, Map.of())) {
            @Override
            public @Nullable String getQueryString() {
                return null;
            }
        };
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }
}
