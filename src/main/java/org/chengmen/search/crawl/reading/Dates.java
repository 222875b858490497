package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When a page was published: by its tags, else by what stands beside its title, else by its
/// address.
final class Dates {

    private static final String DAY =
            "((?:19|20)\\d\\d)\\s?[-./年]\\s?(\\d{1,2})\\s?[-./月]\\s?(\\d{1,2})日?";
    private static final Pattern MOMENT =
            Pattern.compile(DAY + "(?:[ T　]{1,3}(\\d{1,2})[:：](\\d{2}))?");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?:发布|發布|發佈|成文|公开|公開|更新|信息|印发)?(?:时间|時間|日期)\\s?[:：]?\\s?\\[?\\s?"
                            + MOMENT.pattern());
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/t?((?:19|20)\\d\\d)[-/]?(\\d{2})[-/]?(\\d{2})(?=[_/.])");
    private static final String FACTS =
            ".article-info, .info, .arti_metas, .pages-date, .source, .time, .date, .pubtime, .fbsj, time";
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final int HEAD = 3000;

    private Dates() {}

    static @Nullable Instant of(Document page, PageTags tags, PageReader.Circumstances at) {
        return Stream.of(
                        tags.first(
                                "PubDate",
                                "article:published_time",
                                "publishdate",
                                "DC.date",
                                "date"),
                        page.select("time[datetime]").attr("datetime"))
                .flatMap(it -> moment(it, at).stream())
                .findFirst()
                .or(() -> beside(page, at))
                .or(() -> inAddress(at))
                .orElse(null);
    }

    private static Optional<Instant> moment(@Nullable String text, PageReader.Circumstances here) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return offset(text).or(() -> first(MOMENT.matcher(text), here));
    }

    private static Optional<Instant> offset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> beside(Document page, PageReader.Circumstances here) {
        var body = page.body().text();
        var head = body.substring(0, Math.min(HEAD, body.length()));
        return first(LABELLED.matcher(head), here)
                .or(() -> first(MOMENT.matcher(page.select(FACTS).text()), here));
    }

    private static Optional<Instant> inAddress(PageReader.Circumstances here) {
        var day = IN_ADDRESS.matcher(here.address());
        return day.find() ? at(day, false, here) : Optional.empty();
    }

    private static Optional<Instant> first(Matcher moments, PageReader.Circumstances here) {
        while (moments.find()) {
            var moment = at(moments, true, here);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> at(
            Matcher found, boolean withTime, PageReader.Circumstances here) {
        try {
            var hour = withTime && found.group(4) != null ? number(found, 4) : 0;
            var minute = withTime && found.group(5) != null ? number(found, 5) : 0;
            var moment =
                    LocalDateTime.of(
                                    number(found, 1),
                                    number(found, 2),
                                    number(found, 3),
                                    hour,
                                    minute)
                            .atZone(here.zone())
                            .toInstant();
            return Optional.of(moment).filter(it -> isPlausible(it, here.now()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// Whether something can have been published then that stands there now.
    private static boolean isPlausible(Instant moment, Instant now) {
        return moment.isAfter(FIRST) && moment.isBefore(now.plus(2, ChronoUnit.DAYS));
    }
}
