package org.chengmen.feedback.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.calendar.WorkingDays;
import org.chengmen.feedback.box.FeedbackEntry;
import org.chengmen.feedback.box.FeedbackState;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.ShellSettings;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Feedback as the desk shows it: with the name of its site and the day it is due.
@Component
public class FeedbackLines {

    private final Alliance alliance;
    private final CurrentPerson person;
    private final WorkingDays days;
    private final ShellSettings settings;

    FeedbackLines(
            Alliance alliance, CurrentPerson person, WorkingDays days, ShellSettings settings) {
        this.alliance = alliance;
        this.person = person;
        this.days = days;
        this.settings = settings;
    }

    /// The sites of which this person is the administrator.
    Set<UUID> sites() {
        return alliance.sites().stream()
                .map(it -> it.id().value())
                .filter(it -> person.holdsOn(Role.SITE_ADMINISTRATOR, it))
                .collect(Collectors.toUnmodifiableSet());
    }

    Shown of(FeedbackEntry entry) {
        var due = due(entry);
        return new Shown(
                entry,
                alliance.site(new SiteId(entry.site()))
                        .map(SiteView::name)
                        .orElse(LocalizedText.zh("-")),
                LocalDateTime.ofInstant(entry.receivedAt(), settings.zone()),
                due,
                entry.state() != FeedbackState.CLOSED && days.today().isAfter(due));
    }

    private LocalDate due(FeedbackEntry entry) {
        return entry.clock(settings.zone()).due(days.calendar()).orElseThrow();
    }

    /// One line of the desk.
    public record Shown(
            FeedbackEntry entry,
            LocalizedText site,
            LocalDateTime received,
            LocalDate due,
            boolean overdue) {

        private static final DateTimeFormatter MINUTES =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

        public String receivedText() {
            return MINUTES.format(received);
        }

        /// Enough of the text to know it by.
        public String excerpt() {
            var text = entry.text();
            var end =
                    text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
            return end == text.length() ? text : text.substring(0, end) + "…";
        }
    }
}
