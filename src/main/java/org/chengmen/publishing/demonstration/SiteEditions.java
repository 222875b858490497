package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.demonstration.SeedDocument.State;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/// Writes the editions of a site's documents, each with its one saving, its decisions and, where it
/// reached the public, its publication.
@Component
class SiteEditions {

    private final JdbcOperations database;
    private final ReviewChains chains;
    private final Fields fields;
    private final Moments moments;

    SiteEditions(JdbcOperations database, ReviewChains chains, Fields fields, Moments moments) {
        this.database = database;
        this.chains = chains;
        this.fields = fields;
        this.moments = moments;
    }

    void add(List<PlacedDocument> documents, Contents contents, SeededSite site, Hand.Staff staff) {
        var rows = new EditionRows();
        for (var document : documents) {
            add(document, "zh", contents.chinese(document), rows, site, staff);
            var english = document.seed().en();
            if (english != null) {
                add(document, "en", contents.english(document, english), rows, site, staff);
            }
            rows.cite(document, contents);
        }
        rows.insert(database);
    }

    private void add(
            PlacedDocument document,
            String language,
            Content content,
            EditionRows rows,
            SeededSite site,
            Hand.Staff staff) {
        var edition = EditionId.next().value();
        var author = staff.author(document.seed());
        var state = document.seed().state();
        var written = fields.write(content.fields());
        var stage = state == State.IN_REVIEW ? chains.standard() : null;
        rows.edition(edition, document, language, content, written, author, stage, tomorrow(state));
        rows.saving(edition, document, content, written, author);
        if (staff.isComplete()) {
            rows.decide(edition, document, staff);
        }
        if (state.isPublic()) {
            rows.publication(edition, document, language, content, written, site);
        }
    }

    private @Nullable Instant tomorrow(State state) {
        return state == State.SCHEDULED ? moments.tomorrowMorning() : null;
    }
}
