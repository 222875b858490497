package org.chengmen.search.web;

import org.chengmen.search.query.Facet;
import org.springframework.web.util.UriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A question as it stands in an address, so that every question can be linked to and sent on.
public record SearchForm(Map<String, String> values) {

    static final List<String> WORDS = List.of("q", "all", "any", "none", "phrase");
    static final List<String> DATES = List.of("from", "to");

    /// Every parameter there is, in the order in which an address shows them.
    static final List<String> PARAMETERS =
            Stream.of(
                            WORDS.stream(),
                            Stream.of("in", "scope"),
                            Stream.of(Facet.values()).map(Facet::parameter),
                            DATES.stream(),
                            Stream.of("sort", "page", "lang"))
                    .flatMap(it -> it)
                    .toList();

    public SearchForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// What is no parameter of a search, or empty, is left out.
    static SearchForm read(Map<String, String> parameters) {
        var values = new LinkedHashMap<String, String>();
        for (var name : PARAMETERS) {
            var value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        return new SearchForm(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// Whether it asks for anything at all.
    public boolean asks() {
        return values.keySet().stream()
                .anyMatch(it -> !List.of("scope", "sort", "page", "lang", "in").contains(it));
    }

    /// Whether more than the words in the box narrows it.
    public boolean isPrecise() {
        return values.keySet().stream()
                .anyMatch(it -> !List.of("q", "scope", "sort", "page", "lang").contains(it));
    }

    /// The words of all fields together, as a title says them.
    public String words() {
        return String.join(
                " ",
                WORDS.stream()
                        .filter(it -> !it.equals("none"))
                        .map(this::value)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    /// The same question with another value, from its first page on; an empty value takes it away.
    public SearchForm with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.remove("page");
        changed.put(name, value);
        return read(changed);
    }

    public SearchForm without(String name) {
        return with(name, "");
    }

    public String address() {
        return address("/search");
    }

    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode(StandardCharsets.UTF_8).buildAndExpand(values).toUriString();
    }
}
