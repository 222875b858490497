package org.chengmen.publishing.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.exchange.web.ProvenanceViews;
import org.chengmen.publishing.publication.Citations;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.renderings.Renderings;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.publishing.types.PageForm;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/// The page of a document. Its address never changes and never lies: what was withdrawn says so,
/// what was published in error is gone or leads on.
@Controller
@OpenToAll
class DocumentPages {

    private final Publications publications;
    private final Citations citations;
    private final ColumnsHere columns;
    private final DocumentTypes types;
    private final ProvenanceViews provenances;
    private final Renderings renderings;
    private final Alliance alliance;

    DocumentPages(
            Publications publications,
            Citations citations,
            ColumnsHere columns,
            DocumentTypes types,
            ProvenanceViews provenances,
            Renderings renderings,
            Alliance alliance) {
        this.publications = publications;
        this.citations = citations;
        this.columns = columns;
        this.types = types;
        this.provenances = provenances;
        this.renderings = renderings;
        this.alliance = alliance;
    }

    @GetMapping("/documents/{number:[0-9]{1,15}}")
    Object document(Frame frame, PageTags tags, @PathVariable long number, Model model) {
        tags.shows(Document.tag(number));
        var editions = publications.numbered(number);
        if (editions.isEmpty()) {
            throw Refused.because(PublishingRefusal.DOCUMENT_UNKNOWN);
        }
        var publication = inLanguage(editions, frame.locale().getLanguage());
        if (!publication.site().equals(frame.site().id())) {
            return onItsSite(frame, publication);
        }
        if (publication.state() == PublicState.REMOVED) {
            return removed(publication);
        }
        var address = publication.content().field("address");
        if (types.type(publication.type()).page() == PageForm.BLOCKS && !address.isEmpty()) {
            return leadTo(address);
        }
        tags.shows(Column.tagOfAll(publication.site()));
        model.addAttribute("provenance", provenances.of(publication.document()));
        if (publication.language().getLanguage().equals("en")) {
            model.addAttribute("rendering", renderings.of(publication.edition()).orElse(null));
        }
        model.addAttribute("view", view(frame, publication));
        return "publishing/document";
    }

    private static Publication inLanguage(List<Publication> editions, String language) {
        return editions.stream()
                .filter(it -> it.language().getLanguage().equals(language))
                .findFirst()
                .orElseGet(editions::getFirst);
    }

    private DocumentView view(Frame frame, Publication publication) {
        return new DocumentView(
                publication,
                types.type(publication.type()),
                way(frame, publication.column()),
                citations.of(publication.document(), publication.number(), frame.locale()));
    }

    private List<Column> way(Frame frame, ColumnId id) {
        var all = columns.all(frame);
        var column = all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        return all.stream()
                .filter(it -> (column.path() + "/").startsWith(it.path() + "/"))
                .toList();
    }

    /// A document has one address on one host.
    private Object onItsSite(Frame frame, Publication publication) {
        var site =
                alliance.site(new SiteId(publication.site()))
                        .filter(it -> it.open() && it.hosted())
                        .orElseThrow(() -> Refused.because(PublishingRefusal.DOCUMENT_UNKNOWN));
        return leadTo(frame.onSite(site.host(), publication.address()));
    }

    private static Object removed(Publication publication) {
        var replacement = publication.replacement();
        return replacement != null
                ? leadTo(replacement)
                : new ModelAndView(
                        "publishing/removed", Map.of("publication", publication), HttpStatus.GONE);
    }

    private static ResponseEntity<Void> leadTo(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
