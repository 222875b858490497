package org.chengmen.publishing.web;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.Saving;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.review.Decision;

import java.util.List;

/// All that ever happened to a document.
public record History(
        Document document,
        Column column,
        LocalizedText site,
        List<Told> editions,
        List<Publication> publications,
        boolean onPortal,
        boolean mayContribute,
        boolean mayPublish) {

    public String title() {
        return editions.isEmpty() ? "" : editions.getFirst().edition().content().title();
    }

    /// An edition with its savings and the decisions about it.
    public record Told(
            Edition edition,
            List<Saving> savings,
            List<Decision> decisions,
            boolean writable,
            List<Against> against) {

        /// Whether what this saving left may be made the newest text again.
        public boolean mayRestore(Saving saving) {
            return writable && saving.version() != edition.version();
        }
    }

    /// Another edition with which it is worth comparing this one; `key` says which it is.
    public record Against(String key, Edition edition) {}
}
