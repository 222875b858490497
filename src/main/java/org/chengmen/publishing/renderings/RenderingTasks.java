package org.chengmen.publishing.renderings;

import org.chengmen.alliance.Alliance;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Rights;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The English pages that a change of the Chinese text has left behind. A task arises by itself
/// when the Chinese edition is published, and is done when a new English one is, or when an editor
/// says that the old one still holds.
@Service
public class RenderingTasks {

    static final int MOST = 100;

    private final Renderings renderings;
    private final Documents documents;
    private final Rights rights;
    private final Alliance alliance;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final PageEvictions evictions;
    private final Clock clock;

    RenderingTasks(
            Renderings renderings,
            Documents documents,
            Rights rights,
            Alliance alliance,
            CurrentPerson person,
            AuditTrail trail,
            PageEvictions evictions,
            Clock clock) {
        this.renderings = renderings;
        this.documents = documents;
        this.rights = rights;
        this.alliance = alliance;
        this.person = person;
        this.trail = trail;
        this.evictions = evictions;
        this.clock = clock;
    }

    public List<Rendering> mine() {
        var sites =
                alliance.sites().stream()
                        .map(it -> it.id().value())
                        .filter(rights::worksOn)
                        .toList();
        return renderings.behind(sites, MOST);
    }

    /// `today` is the Chinese edition that was read: another one may have come meanwhile.
    @Transactional
    public void confirm(EditionId english, UUID today) {
        var rendering =
                renderings
                        .of(english)
                        .filter(it -> rights.worksOn(it.site()))
                        .orElseThrow(() -> Refused.because(RenderingRefusal.RENDERING_UNKNOWN));
        if (!person.holdsOn(Role.EDITOR, rendering.site())) {
            throw Refused.because(RenderingRefusal.MAY_NOT_CONFIRM);
        }
        if (!rendering.today().value().equals(today)) {
            throw Refused.because(RenderingRefusal.CHANGED_MEANWHILE);
        }
        renderings.confirm(rendering, person.signedIn().orElseThrow(), clock.instant());
        record(rendering);
    }

    private void record(Rendering rendering) {
        trail.record(
                Act.of("publishing.rendering.confirmed", "document", rendering.document().value())
                        .after(
                                Map.of(
                                        "title",
                                        rendering.title(),
                                        "chinese",
                                        rendering.chineseTitle())));
        documents
                .find(rendering.document())
                .ifPresent(it -> evictions.evict(Document.tag(it.number())));
    }
}
