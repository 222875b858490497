package org.chengmen.search.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.search.query.Question;
import org.chengmen.search.query.Results;
import org.chengmen.search.query.Search;
import org.chengmen.search.query.Suggestions;
import org.chengmen.search.query.Unavailable;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/// The search page of every site. It keeps nothing of who asks for what.
@Controller
@OpenToAll
class SearchPages {

    private final Search search;
    private final Questions questions;
    private final HitLines lines;
    private final FacetLists facets;
    private final Suggestions suggestions;

    SearchPages(
            Search search,
            Questions questions,
            HitLines lines,
            FacetLists facets,
            Suggestions suggestions) {
        this.search = search;
        this.questions = questions;
        this.lines = lines;
        this.facets = facets;
        this.suggestions = suggestions;
    }

    @GetMapping("/search")
    String search(
            @RequestParam Map<String, String> parameters,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var form = SearchForm.read(parameters);
        model.addAttribute("form", form);
        if (form.asks()) {
            answer(form, frame, model, response);
        }
        return "search/search";
    }

    private void answer(SearchForm form, Frame frame, Model model, HttpServletResponse response) {
        try {
            var question = questions.of(form, frame);
            show(form, frame, model, question, search.find(question));
        } catch (Refused refused) {
            model.addAttribute("problems", refused.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Unavailable broken) {
            model.addAttribute("unavailable", true);
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        }
    }

    private void show(SearchForm form, Frame frame, Model model, Question question, Results found) {
        model.addAttribute("found", found);
        if (found.total() == 0) {
            suggestions.meant(form.value("q")).ifPresent(it -> model.addAttribute("meant", it));
        }
        model.addAttribute("hits", lines.of(frame, found.hits()));
        model.addAttribute("named", lines.of(frame, found.named()));
        model.addAttribute("facets", facets.of(frame, form, found.counts()));
        model.addAttribute("chosen", facets.chosen(frame, form));
        model.addAttribute("previous", page(form, question.from() / question.size()));
        model.addAttribute("next", next(form, question, found));
    }

    private static String page(SearchForm form, int page) {
        return page < 1 ? "" : form.with("page", page == 1 ? "" : Integer.toString(page)).address();
    }

    private static String next(SearchForm form, Question question, Results found) {
        var after = question.from() + question.size();
        return after < found.total() && after + question.size() <= Question.DEEPEST
                ? page(form, after / question.size() + 1)
                : "";
    }
}
