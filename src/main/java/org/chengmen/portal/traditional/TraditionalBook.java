package org.chengmen.portal.traditional;

import org.chengmen.alliance.Alliance;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.cache.PageEvictions;
import org.chengmen.shell.spi.TraditionalWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The corrections, kept by the portal's editors. A change holds on every page at once, since all
/// kept pages are made anew.
@Service
class TraditionalBook implements TraditionalWords {

    private static final int MOST = 500;
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{Punct}\\p{IsPunctuation}]{1,20}");

    private final JdbcClient database;
    private final Alliance alliance;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final Broadcasts broadcasts;
    private final PageEvictions pages;

    TraditionalBook(
            JdbcClient database,
            Alliance alliance,
            CurrentPerson person,
            AuditTrail trail,
            Broadcasts broadcasts,
            PageEvictions pages) {
        this.database = database;
        this.alliance = alliance;
        this.person = person;
        this.trail = trail;
        this.broadcasts = broadcasts;
        this.pages = pages;
    }

    List<TraditionalWord> all() {
        return database.sql(
                        "select converter, portal from portal.traditional_word order by converter")
                .query(TraditionalWord.class)
                .list();
    }

    @Override
    public Map<String, String> corrections() {
        return all().stream()
                .collect(Collectors.toMap(TraditionalWord::converter, TraditionalWord::portal));
    }

    @Transactional
    public void put(String converter, String portal) {
        checkAllowed();
        check(isWord(converter), "converter", TraditionalRefusal.WORD_MALFORMED);
        check(isWord(portal), "portal", TraditionalRefusal.WORD_MALFORMED);
        check(!converter.equals(portal), "portal", TraditionalRefusal.NOTHING_CHANGED);
        check(all().size() < MOST, "converter", TraditionalRefusal.TOO_MANY);
        database.sql(
                        """
                        insert into portal.traditional_word values (:converter, :portal)
                        on conflict (converter) do update set portal = excluded.portal
                        """)
                .param("converter", converter)
                .param("portal", portal)
                .update();
        trail.record(
                Act.of("portal.traditional.corrected", "word", converter)
                        .after(Map.of("portal", portal)));
        tellAll();
    }

    @Transactional
    public void remove(String converter) {
        checkAllowed();
        var gone =
                database.sql("delete from portal.traditional_word where converter = :converter")
                        .param("converter", converter)
                        .update();
        if (gone == 0) {
            throw Refused.because(TraditionalRefusal.WORD_UNKNOWN);
        }
        trail.record(Act.of("portal.traditional.removed", "word", converter));
        tellAll();
    }

    private static boolean isWord(String typed) {
        return WORD.matcher(typed).matches()
                && typed.chars().noneMatch(it -> "<>&\"'".indexOf(it) >= 0);
    }

    private void tellAll() {
        broadcasts.publish(CHANNEL, "changed");
        pages.evict(PageEvictions.ALL);
    }

    private static void check(boolean holds, String field, RefusalCode otherwise) {
        if (!holds) {
            throw new Refused(List.of(Problem.at(field, otherwise)));
        }
    }

    private void checkAllowed() {
        var portal = alliance.portal().id().value();
        if (!person.holdsOn(Role.EDITOR, portal)
                && !person.holdsOn(Role.SITE_ADMINISTRATOR, portal)) {
            throw Refused.because(TraditionalRefusal.NOT_ALLOWED);
        }
    }
}
