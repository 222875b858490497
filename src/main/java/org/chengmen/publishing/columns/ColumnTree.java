package org.chengmen.publishing.columns;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.shell.cache.PageEvictions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Builds and rebuilds the columns of a site. A column that moves leaves a redirect behind, for
/// itself and for all under it. Only the administrator of the site may.
@Service
public class ColumnTree {

    private final Columns columns;
    private final ReviewChains chains;
    private final DocumentTypes types;
    private final Alliance alliance;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final PageEvictions evictions;

    ColumnTree(
            Columns columns,
            ReviewChains chains,
            DocumentTypes types,
            Alliance alliance,
            CurrentPerson person,
            AuditTrail trail,
            PageEvictions evictions) {
        this.columns = columns;
        this.chains = chains;
        this.types = types;
        this.alliance = alliance;
        this.person = person;
        this.trail = trail;
        this.evictions = evictions;
    }

    @Transactional
    public Column add(UUID site, ColumnDetails details) {
        mayRule(site);
        var column = column(ColumnId.next(), site, details, 0);
        columns.add(column);
        record("publishing.column.added", column);
        return column;
    }

    @Transactional
    public Column change(ColumnId id, int version, ColumnDetails details) {
        var before = mine(id);
        var after = column(id, before.site(), details, version);
        if (!after.path().equals(before.path())) {
            move(before, after);
        }
        if (!columns.replace(after)) {
            throw Refused.because(PublishingRefusal.EDITED_MEANWHILE);
        }
        record("publishing.column.changed", after);
        return after;
    }

    private void move(Column before, Column after) {
        if (after.path().startsWith(before.path() + "/")) {
            throw new Refused(List.of(Problem.at("parent", PublishingRefusal.COLUMN_UNDER_ITSELF)));
        }
        columns.rememberPaths(before.site(), before.path());
        columns.movePathsUnder(before.site(), before.path(), after.path());
    }

    /// Only what holds nothing may go; what held something is hidden instead.
    @Transactional
    public void remove(ColumnId id) {
        var column = mine(id);
        if (columns.isUsed(id)) {
            throw Refused.because(PublishingRefusal.COLUMN_NOT_EMPTY);
        }
        columns.remove(id);
        record("publishing.column.removed", column);
    }

    private Column mine(ColumnId id) {
        var column =
                columns.find(id)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
        mayRule(column.site());
        return column;
    }

    /// The columns of another site are not there for this person's desk.
    private void mayRule(UUID site) {
        if (!person.holdsOn(Role.SITE_ADMINISTRATOR, site)) {
            throw Refused.because(PublishingRefusal.COLUMN_UNKNOWN);
        }
    }

    private Column column(ColumnId id, UUID site, ColumnDetails details, int version) {
        var problems = new ArrayList<>(details.problems());
        var parent = parent(details.parent(), site, problems);
        var path = parent == null ? details.segment() : parent.path() + "/" + details.segment();
        var owner = owner(details.owner(), site, problems);
        if (columns.at(site, path).filter(it -> !it.id().equals(id)).isPresent()) {
            problems.add(Problem.at("segment", PublishingRefusal.COLUMN_PATH_TAKEN));
        }
        if (details.documentTypes().stream().anyMatch(it -> types.find(it).isEmpty())) {
            problems.add(Problem.at("documentTypes", PublishingRefusal.DOCUMENT_TYPE_UNKNOWN));
        }
        if (!isOffered(details.chain(), site)) {
            problems.add(Problem.at("chain", PublishingRefusal.CHAIN_OF_ANOTHER));
        }
        Refused.ifAny(problems);
        return new Column(
                id,
                site,
                parent == null ? null : parent.id(),
                path,
                new LocalizedText(details.nameZh().strip(), details.nameEn()),
                Objects.requireNonNull(details.type()),
                details.description().strip(),
                details.keywords().strip(),
                owner,
                details.updateDays(),
                details.documentTypes(),
                details.openToContribution(),
                details.listForm(),
                details.hidden(),
                details.position(),
                details.chain() == null ? chains.standard() : details.chain(),
                version);
    }

    /// The city's chains, and those of the organisation to which the site belongs.
    private boolean isOffered(@Nullable UUID chain, UUID site) {
        var owner = alliance.site(new SiteId(site)).orElseThrow().owner().value();
        return chain == null
                || chains.ofOrganisation(owner).stream().anyMatch(it -> it.id().equals(chain));
    }

    private @Nullable Column parent(@Nullable UUID id, UUID site, List<Problem> problems) {
        if (id == null) {
            return null;
        }
        var parent = columns.find(new ColumnId(id)).filter(it -> it.site().equals(site));
        if (parent.isEmpty()) {
            problems.add(Problem.at("parent", PublishingRefusal.COLUMN_OF_ANOTHER_SITE));
        }
        return parent.orElse(null);
    }

    private UUID owner(@Nullable UUID id, UUID site, List<Problem> problems) {
        if (id != null && alliance.organisation(new OrganisationId(id)).isEmpty()) {
            problems.add(Problem.at("owner", PublishingRefusal.COLUMN_OWNER_UNKNOWN));
        }
        return id != null ? id : alliance.site(new SiteId(site)).orElseThrow().owner().value();
    }

    /// The columns stand in the navigation of every page of their site.
    private void record(String verb, Column column) {
        trail.record(
                Act.of(verb, "column", column.id().value())
                        .after(Map.of("path", column.path(), "name", column.name().zh())));
        evictions.evict(Column.tagOfAll(column.site()));
    }
}
