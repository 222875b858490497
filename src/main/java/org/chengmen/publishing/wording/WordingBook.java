package org.chengmen.publishing.wording;

import org.chengmen.alliance.Alliance;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/// Keeps the list. It holds for all sites, so only those who hold a role on the portal change it.
@Service
public class WordingBook {

    private static final int MOST = 20_000;

    private final Wordings wordings;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Alliance alliance;
    private volatile KnownWords known = KnownWords.NONE;

    WordingBook(Wordings wordings, AuditTrail trail, CurrentPerson person, Alliance alliance) {
        this.wordings = wordings;
        this.trail = trail;
        this.person = person;
        this.alliance = alliance;
    }

    /// The list in memory, read anew where somebody changed it.
    public KnownWords known() {
        var version = wordings.version();
        if (known.version() != version) {
            known = KnownWords.of(version, wordings.all());
        }
        return known;
    }

    List<Wording> all() {
        return wordings.all();
    }

    boolean mayChange() {
        var portal = alliance.portal().id().value();
        return person.holdsOn(Role.SITE_ADMINISTRATOR, portal)
                || person.holdsOn(Role.EDITOR, portal);
    }

    @Transactional
    void put(Wording wording) {
        checkMayChange();
        Refused.ifAny(wording.problems());
        var before = wordings.find(wording.form());
        wordings.put(wording);
        wordings.countChange();
        var act =
                Act.of("publishing.wording.kept", "wording", wording.form()).after(facts(wording));
        trail.record(before.map(it -> act.before(facts(it))).orElse(act));
    }

    @Transactional
    void remove(String form) {
        checkMayChange();
        var before = wordings.find(form);
        if (before.isPresent() && wordings.remove(form)) {
            wordings.countChange();
            trail.record(
                    Act.of("publishing.wording.removed", "wording", form)
                            .before(facts(before.get())));
        }
    }

    /// All lines or none.
    @Transactional
    int putAll(List<Wording> lines) {
        checkMayChange();
        if (lines.size() > MOST) {
            throw Refused.because(WordingRefusal.TOO_MANY, MOST);
        }
        lines.forEach(wordings::put);
        wordings.countChange();
        trail.record(
                Act.of("publishing.wording.imported", "wording", "list")
                        .after(Map.of("lines", lines.size())));
        return lines.size();
    }

    private void checkMayChange() {
        if (!mayChange()) {
            throw Refused.because(WordingRefusal.NOT_YOURS);
        }
    }

    private static Map<String, Object> facts(Wording wording) {
        return Map.of(
                "level", String.valueOf(wording.level()),
                "suggestion", wording.suggestion(),
                "reason", wording.reason(),
                "rank", wording.rank());
    }
}
