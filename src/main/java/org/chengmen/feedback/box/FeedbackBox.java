package org.chengmen.feedback.box;

import static org.chengmen.feedback.box.FeedbackForm.stripped;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.feedback.FeedbackRefusal;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.ShellSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Receives feedback and keeps what the unit makes of it. Only the administrator of the site may
/// work on what concerns the site.
@Service
public class FeedbackBox {

    private static final int PAGE = 50;

    private final FeedbackEntries entries;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Clock clock;
    private final ShellSettings settings;

    FeedbackBox(
            FeedbackEntries entries,
            AuditTrail trail,
            CurrentPerson person,
            Clock clock,
            ShellSettings settings) {
        this.entries = entries;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
        this.settings = settings;
    }

    /// Gives the number by which the sender can ask.
    @Transactional
    public String receive(UUID site, FeedbackForm form) {
        Refused.ifAny(form.problems());
        var entry = entry(site, form);
        entries.add(entry);
        trail.record(
                Act.of("feedback.entry.received", "feedback", entry.number())
                        .after(Map.of("site", site, "kind", entry.kind())));
        return entry.number();
    }

    @SuppressWarnings("NullAway") // the form was checked: it has a kind
    private FeedbackEntry entry(UUID site, FeedbackForm form) {
        var now = clock.instant();
        var contact = stripped(form.contact());
        return new FeedbackEntry(
                TimeOrderedId.next(),
                FeedbackNumber.next(LocalDate.ofInstant(now, settings.zone())),
                site,
                form.kind(),
                stripped(form.page()),
                stripped(form.text()),
                contact.isEmpty() ? null : contact,
                FeedbackState.NEW,
                null,
                now);
    }

    @Transactional(readOnly = true)
    public Optional<FeedbackEntry> byNumber(String number) {
        return entries.byNumber(number);
    }

    @Transactional(readOnly = true)
    public PageOf<FeedbackEntry> ofSites(
            Collection<UUID> sites, boolean closed, @Nullable UUID before) {
        var rows = entries.ofSites(sites, closed, before, PAGE + 1);
        return PageOf.of(rows, PAGE, it -> it.id().toString());
    }

    @Transactional
    public FeedbackEntry take(UUID id) {
        var entry = mine(id);
        if (entry.state() == FeedbackState.NEW) {
            entries.takeInHand(id);
            trail.record(Act.of("feedback.entry.taken", "feedback", entry.number()));
        }
        return entry;
    }

    @Transactional
    public FeedbackEntry close(UUID id, @Nullable String answer) {
        var entry = mine(id);
        var text = stripped(answer);
        check(!text.isEmpty(), FeedbackRefusal.ANSWER_MISSING);
        check(text.codePointCount(0, text.length()) <= 1000, FeedbackRefusal.ANSWER_TOO_LONG);
        entries.close(id, text, clock.instant());
        trail.record(
                Act.of("feedback.entry.closed", "feedback", entry.number())
                        .before(Map.of("state", entry.state()))
                        .after(Map.of("state", FeedbackState.CLOSED, "answer", text)));
        return entry;
    }

    /// What belongs to another unit is not there for this one.
    private FeedbackEntry mine(UUID id) {
        var entry =
                entries.locked(id)
                        .filter(it -> person.holdsOn(Role.SITE_ADMINISTRATOR, it.site()))
                        .orElseThrow(() -> Refused.because(FeedbackRefusal.UNKNOWN));
        if (entry.state() == FeedbackState.CLOSED) {
            throw Refused.because(FeedbackRefusal.ALREADY_CLOSED);
        }
        return entry;
    }

    private static void check(boolean holds, FeedbackRefusal otherwise) {
        if (!holds) {
            throw new Refused(List.of(Problem.at("answer", otherwise)));
        }
    }
}
