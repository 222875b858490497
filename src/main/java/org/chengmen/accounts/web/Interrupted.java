package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a person was about to do when they were asked to prove themselves: visit a page, or send a
/// form, whose fields travel along so that nothing typed is lost. Secrets do not: they are never
/// written into a page.
public record Interrupted(@Nullable String to, boolean isForm, Map<String, List<String>> fields) {

    static final String TO = "proofTo";
    static final String FORM = "proofForm";
    private static final Set<String> KEPT_OUT = Set.of("_csrf", "credential");
    private static final List<String> SECRETS = List.of("password", "again", "current", "proof");

    static Interrupted visit(String to) {
        return new Interrupted(to, false, Map.of());
    }

    static Interrupted form(HttpServletRequest request) {
        return new Interrupted(request.getRequestURI(), true, fieldsOf(request));
    }

    /// What the page of the proof carried.
    static Interrupted resumed(HttpServletRequest request) {
        var form = request.getParameter(FORM) != null;
        return new Interrupted(request.getParameter(TO), form, form ? fieldsOf(request) : Map.of());
    }

    private static Map<String, List<String>> fieldsOf(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (travels(name)) {
                        fields.put(name, List.of(Objects.requireNonNull(values)));
                    }
                });
        return fields;
    }

    private static boolean travels(String name) {
        return !KEPT_OUT.contains(name) && SECRETS.stream().noneMatch(name::startsWith);
    }
}
