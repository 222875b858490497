package org.chengmen.publishing.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.checks.Finding;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.editions.Rights;
import org.chengmen.publishing.editions.Turn;
import org.chengmen.publishing.review.Answers;
import org.chengmen.publishing.review.Examination;
import org.chengmen.publishing.review.Examined;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.DocumentTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/// Gathers what the forms of the writing desk show.
@Component
public class WritingViews {

    private final Documents documents;
    private final Editions editions;
    private final Columns columns;
    private final DocumentTypes types;
    private final ReviewChains chains;
    private final Rights rights;
    private final Turn turn;
    private final Examination examination;
    private final Answers answers;
    private final Alliance alliance;

    WritingViews(
            Documents documents,
            Editions editions,
            Columns columns,
            DocumentTypes types,
            ReviewChains chains,
            Rights rights,
            Turn turn,
            Examination examination,
            Answers answers,
            Alliance alliance) {
        this.documents = documents;
        this.editions = editions;
        this.columns = columns;
        this.types = types;
        this.chains = chains;
        this.rights = rights;
        this.turn = turn;
        this.examination = examination;
        this.answers = answers;
        this.alliance = alliance;
    }

    ContentForm emptyForm() {
        return ContentForm.of(Content.EMPTY);
    }

    ColumnChoice choice(@Nullable UUID site) {
        var sites =
                alliance.sites().stream().filter(it -> rights.worksOn(it.id().value())).toList();
        var chosen =
                sites.stream()
                        .filter(it -> it.id().value().equals(site))
                        .findFirst()
                        .orElseGet(() -> home(sites));
        var writable =
                chosen == null
                        ? List.<ColumnChoice.Writable>of()
                        : columns.ofSite(chosen.id().value()).stream()
                                .filter(rights::mayContribute)
                                .map(this::writable)
                                .toList();
        return new ColumnChoice(sites, chosen, writable);
    }

    private static @Nullable SiteView home(List<SiteView> sites) {
        return sites.isEmpty() ? null : sites.getFirst();
    }

    private ColumnChoice.Writable writable(Column column) {
        return new ColumnChoice.Writable(
                column,
                column.documentTypes().stream().flatMap(it -> types.find(it).stream()).toList());
    }

    WritingView blank(ColumnId id, String type, String language, ContentForm form) {
        var column =
                columns.find(id)
                        .filter(rights::mayContribute)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
        return new WritingView(
                null,
                column,
                site(column),
                types.type(type),
                language,
                form,
                chains.latest(column.chain()).orElse(null),
                List.of(),
                List.of(),
                true,
                true,
                false);
    }

    @Transactional(readOnly = true)
    WritingView of(EditionId id) {
        return view(id, null, null);
    }

    /// The form as somebody left it.
    @Transactional(readOnly = true)
    WritingView of(EditionId id, ContentForm typed) {
        return view(id, typed, null);
    }

    /// The form as somebody left it, after the checks have read it.
    @Transactional(readOnly = true)
    WritingView of(Examined examined, ContentForm typed) {
        return view(examined.edition(), typed, examined.findings());
    }

    private WritingView view(
            EditionId id, @Nullable ContentForm typed, @Nullable List<Finding> found) {
        var edition =
                editions.find(id)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
        var document =
                documents
                        .find(edition.document())
                        .filter(rights::maySee)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
        var column = columns.find(document.column()).orElseThrow();
        return new WritingView(
                edition,
                column,
                site(column),
                types.type(document.type()),
                edition.language().getLanguage(),
                typed == null ? ContentForm.of(edition.content()) : typed,
                turn.chain(edition, column),
                found == null ? findings(edition, types.type(document.type())) : found,
                answers.of(edition.id()),
                turn.mayWrite(edition, document),
                rights.isAuthor(edition.author()),
                turn.isMine(edition, document));
    }

    private List<Finding> findings(Edition edition, DocumentType type) {
        return edition.state().isOnTheWay() ? examination.of(edition, type).findings() : List.of();
    }

    private LocalizedText site(Column column) {
        return alliance.site(new SiteId(column.site())).map(SiteView::name).orElseThrow();
    }
}
