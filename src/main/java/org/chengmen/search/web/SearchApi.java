package org.chengmen.search.web;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.search.SearchRefusal;
import org.chengmen.search.query.Question;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The search for programs: the parameters of the page and `size`. What it does not know it
/// refuses, so that nobody relies on a misspelt filter.
@RestController
@OpenToAll
class SearchApi {

    private static final int LARGEST = 100;

    private final Asking search;
    private final Questions questions;
    private final HitLines lines;
    private final FacetLists facets;
    private final SearchLimit limit;

    SearchApi(
            Asking search,
            Questions questions,
            HitLines lines,
            FacetLists facets,
            SearchLimit limit) {
        this.search = search;
        this.questions = questions;
        this.lines = lines;
        this.facets = facets;
        this.limit = limit;
    }

    @GetMapping("/api/search")
    Answer search(@RequestParam Map<String, String> parameters, Frame frame) {
        limit.check();
        refuseUnknown(parameters);
        var form = SearchForm.read(parameters);
        var question = questions.of(form, frame, size(parameters.getOrDefault("size", "20")));
        var found = search.find(question);
        return new Answer(
                found.total(),
                found.complete(),
                found.named().stream().map(it -> HitAnswer.of(frame, lines, it)).toList(),
                found.hits().stream().map(it -> HitAnswer.of(frame, lines, it)).toList(),
                facets.counted(frame, found.counts()),
                next(form, question, found.total()));
    }

    private static void refuseUnknown(Map<String, String> parameters) {
        Refused.ifAny(
                parameters.keySet().stream()
                        .filter(it -> !SearchForm.PARAMETERS.contains(it) && !it.equals("size"))
                        .map(it -> Problem.at(it, SearchRefusal.PARAMETER_UNKNOWN, it))
                        .toList());
    }

    private static int size(String typed) {
        var size = Questions.page(typed);
        if (size < 1 || size > LARGEST) {
            throw new Refused(
                    List.of(Problem.at("size", SearchRefusal.SIZE_OUT_OF_BOUNDS, LARGEST)));
        }
        return size;
    }

    private static @Nullable String next(SearchForm form, Question question, long total) {
        var after = question.from() + question.size();
        if (after >= total || after + question.size() > Question.DEEPEST) {
            return null;
        }
        var next =
                form.with("page", Integer.toString(after / question.size() + 1))
                        .address("/api/search");
        return next + "&size=" + question.size();
    }

    /// `complete` is false while the first index is being built; `next` is null at the end.
    record Answer(
            long total,
            boolean complete,
            List<HitAnswer> named,
            List<HitAnswer> hits,
            LinkedHashMap<String, List<FacetLists.Counted>> facets,
            @Nullable String next) {}
}
