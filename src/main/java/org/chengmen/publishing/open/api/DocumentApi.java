package org.chengmen.publishing.open.api;

import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.open.Entries;
import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Surroundings;
import org.chengmen.publishing.publication.ListKey;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/// The published documents for programs. `/api/openapi.json` describes it.
@RestController
@OpenToAll
class DocumentApi {

    private static final int ON_A_PAGE = 50;
    private static final String DOCUMENTS = "/documents";

    private final Entries entries;
    private final Columns columns;
    private final Surroundings surroundings;

    DocumentApi(Entries entries, Columns columns, Surroundings surroundings) {
        this.entries = entries;
        this.columns = columns;
        this.surroundings = surroundings;
    }

    /// Every language in which the document is or was public.
    @GetMapping("/api/documents/{number:[0-9]{1,15}}")
    List<DocumentLine> document(@PathVariable long number, Frame frame, PageTags tags) {
        tags.shows(Document.tag(number));
        var site = surroundings.scope(frame).site();
        var found =
                entries.numbered(number).stream()
                        .filter(it -> site == null || site.equals(it.site()))
                        .toList();
        if (found.isEmpty()) {
            throw Refused.because(PublishingRefusal.DOCUMENT_UNKNOWN);
        }
        return lines(frame, found);
    }

    private List<DocumentLine> lines(Frame frame, List<Entry> found) {
        var places = surroundings.placesOf(frame, found);
        return found.stream().map(it -> DocumentLine.of(it, places)).toList();
    }

    @GetMapping("/api/columns")
    List<ColumnLine> columns(Frame frame, PageTags tags) {
        tags.shows(Column.tagOfAll(frame.site().id()));
        return columns.ofSite(frame.site().id()).stream()
                .filter(it -> !it.hidden())
                .map(ColumnLine::of)
                .toList();
    }

    /// A page of what the column lists; where there is more, `Link` leads to it (RFC 8288).
    @GetMapping("/api/columns/{*path}")
    ResponseEntity<List<DocumentLine>> ofColumn(
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String after,
            Frame frame,
            PageTags tags) {
        var column = column(frame, path);
        tags.shows(column.tag(), Column.tagOfAll(column.site()));
        var page =
                PageOf.of(
                        entries.ofColumns(
                                List.of(column.id().value()),
                                frame.locale(),
                                ListKey.parse(after),
                                ON_A_PAGE + 1),
                        ON_A_PAGE,
                        DocumentApi::key);
        var answer = ResponseEntity.ok();
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, link(column, frame, page.next()));
        }
        return answer.body(lines(frame, page.items()));
    }

    private Column column(Frame frame, String path) {
        var site = frame.site().id();
        var end = path.length() - DOCUMENTS.length();
        if (end < 1 || !path.endsWith(DOCUMENTS)) {
            throw Refused.because(PublishingRefusal.COLUMN_UNKNOWN);
        }
        return columns.at(site, path.substring(1, end))
                .or(() -> columns.movedFrom(site, path.substring(1, end)))
                .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
    }

    private static String key(Entry entry) {
        return Entry.moment(entry.publishedAt()) + "-" + entry.number();
    }

    private static String link(Column column, Frame frame, String next) {
        var language = frame.locale().getLanguage().equals("en") ? "&lang=en" : "";
        return "<%s?after=%s%s>; rel=\"next\""
                .formatted(ColumnLine.of(column).documents(), next, language);
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("modules/publishing/openapi.json"));
    }
}
