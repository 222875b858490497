package org.chengmen.search.web;

import org.chengmen.search.query.Facet;
import org.chengmen.search.query.Results;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What a result can be narrowed by: only what makes a difference.
@Component
class FacetLists {

    private final Labels labels;

    FacetLists(Labels labels) {
        this.labels = labels;
    }

    List<FacetList> of(Frame frame, SearchForm form, Map<Facet, List<Results.Count>> counts) {
        return Stream.of(Facet.values())
                .map(it -> list(frame, form, it, counts.getOrDefault(it, List.of())))
                .filter(it -> it.values().size() > 1)
                .toList();
    }

    private FacetList list(Frame frame, SearchForm form, Facet facet, List<Results.Count> counts) {
        var name = facet.parameter();
        return new FacetList(
                name,
                frame.t("search.facet." + name),
                counts.stream()
                        .map(it -> value(frame, form, facet, it))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private FacetList.@Nullable Value value(
            Frame frame, SearchForm form, Facet facet, Results.Count count) {
        var parameter = labels.parameter(facet, count.value()).orElse(null);
        if (parameter == null) {
            return null;
        }
        var chosen = form.value(facet.parameter()).equals(parameter);
        var href = form.with(facet.parameter(), chosen ? "" : parameter).address();
        return new FacetList.Value(
                labels.label(frame, facet, count.value()), count.hits(), href, chosen);
    }

    /// For programs: by the values that a question takes.
    LinkedHashMap<String, List<Counted>> counted(
            Frame frame, Map<Facet, List<Results.Count>> counts) {
        var all = new LinkedHashMap<String, List<Counted>>();
        counts.forEach(
                (facet, values) -> all.put(facet.parameter(), counted(frame, facet, values)));
        return all;
    }

    private List<Counted> counted(Frame frame, Facet facet, List<Results.Count> counts) {
        return counts.stream()
                .flatMap(it ->
                        labels
                                .parameter(facet, it.value())
                                .map(value ->
                                        new Counted(
                                                value,
                                                labels.label(frame, facet, it.value()),
                                                it.hits()))
                                .stream())
                .toList();
    }

    /// A value of a facet, its name and how many hits have it.
    record Counted(String value, String label, long hits) {}

    /// What the question is narrowed by now, each with the address of the same question without it.
    List<FacetList.Value> chosen(Frame frame, SearchForm form) {
        return Stream.concat(
                        Stream.of(Facet.values()).map(Facet::parameter), SearchForm.DATES.stream())
                .filter(form::has)
                .map(it ->
                        new FacetList.Value(
                                chosenLabel(frame, form, it), 0, form.without(it).address(), true))
                .toList();
    }

    private String chosenLabel(Frame frame, SearchForm form, String name) {
        return frame.t("search.facet." + name) + frame.t("search.colon") + said(frame, form, name);
    }

    private String said(Frame frame, SearchForm form, String name) {
        var value = form.value(name);
        return Facet.named(name).map(facet -> labels.said(frame, facet, value)).orElse(value);
    }
}
