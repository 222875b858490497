package org.chengmen.search.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.CityDay;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.search.SearchRefusal;
import org.chengmen.search.query.Facet;
import org.chengmen.search.query.Question;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a question of what stands in an address: hosts and codes become what they name.
@Component
class Questions {

    static final int ON_A_PAGE = 20;
    private static final int LONGEST = 200;

    private final Alliance alliance;

    Questions(Alliance alliance) {
        this.alliance = alliance;
    }

    Question of(SearchForm form, Frame frame) {
        return of(form, frame, ON_A_PAGE);
    }

    Question of(SearchForm form, Frame frame, int size) {
        var problems = new ArrayList<Problem>();
        var question =
                new Question(
                        wording(form, problems),
                        filters(form, frame, problems),
                        span(form, problems),
                        form.value("sort").equals("date")
                                ? Question.Sort.DATE
                                : Question.Sort.RELEVANCE,
                        from(form, size, problems),
                        size,
                        frame.locale());
        Refused.ifAny(problems);
        return question;
    }

    private static Question.Wording wording(SearchForm form, List<Problem> problems) {
        SearchForm.WORDS.stream()
                .filter(it -> form.value(it).length() > LONGEST)
                .forEach(it -> problems.add(Problem.at(it, SearchRefusal.TOO_LONG, LONGEST)));
        return new Question.Wording(
                form.value("q"),
                form.value("all"),
                form.value("any"),
                form.value("none"),
                form.value("phrase"),
                form.value("in").equals("title"));
    }

    private Map<Facet, String> filters(SearchForm form, Frame frame, List<Problem> problems) {
        var filters = new EnumMap<Facet, String>(Facet.class);
        if (isOwnSiteOnly(form, frame)) {
            filters.put(Facet.SITE, frame.site().id().toString());
        }
        for (var facet : Facet.values()) {
            if (form.has(facet.parameter())) {
                value(facet, form.value(facet.parameter()))
                        .ifPresentOrElse(
                                it -> filters.put(facet, it),
                                () ->
                                        problems.add(
                                                Problem.at(
                                                        facet.parameter(),
                                                        SearchRefusal.PLACE_UNKNOWN)));
            }
        }
        return filters;
    }

    /// A member's own box searches its own site, the portal's the whole alliance, unless one says.
    static boolean isOwnSiteOnly(SearchForm form, Frame frame) {
        var scope = form.value("scope");
        return scope.equals("site") || (scope.isEmpty() && !frame.site().portal());
    }

    private Optional<String> value(Facet facet, String typed) {
        return switch (facet) {
            case SITE ->
                    alliance.sites().stream()
                            .filter(it -> it.host().equals(typed))
                            .map(SiteView::id)
                            .map(it -> it.value().toString())
                            .findFirst();
            case ORGANISATION, DISTRICT ->
                    alliance.organisationByCode(typed).map(it -> it.id().value().toString());
            default -> Optional.of(typed);
        };
    }

    /// Days of the city, both of them inclusive.
    private static Question.Span span(SearchForm form, List<Problem> problems) {
        var from = day(form, "from", problems);
        var to = day(form, "to", problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.at("to", SearchRefusal.DATES_CROSSED));
        }
        return new Question.Span(start(from), start(to == null ? null : to.plusDays(1)));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(CityDay.ZONE).toInstant();
    }

    private static @Nullable LocalDate day(SearchForm form, String name, List<Problem> problems) {
        try {
            return form.has(name) ? Days.read(form.value(name)) : null;
        } catch (DateTimeParseException malformed) {
            problems.add(Problem.at(name, SearchRefusal.DATE_MALFORMED));
            return null;
        }
    }

    private static int from(SearchForm form, int size, List<Problem> problems) {
        var page = form.has("page") ? page(form.value("page")) : 1;
        if (page < 1 || (long) page * size > Question.DEEPEST) {
            problems.add(Problem.at("page", SearchRefusal.TOO_DEEP, Question.DEEPEST));
            return 0;
        }
        return (page - 1) * size;
    }

    static int page(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
