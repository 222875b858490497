package org.chengmen.publishing.publication;

import org.chengmen.publishing.editions.Document;
import org.chengmen.search.spi.SearchUpdates;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Component;

import java.util.List;

/// Lets those who keep a copy hear that something has changed before the public: the page cache, of
/// only the pages that show the document, and the search.
@Component
public class Echo {

    /// What the search calls the documents.
    public static final String SOURCE = "documents";

    private final Citations citations;
    private final PageEvictions evictions;
    private final SearchUpdates search;

    Echo(Citations citations, PageEvictions evictions, SearchUpdates search) {
        this.citations = citations;
        this.evictions = evictions;
        this.search = search;
    }

    void changed(Document document) {
        citations
                .around(document.id(), document.number())
                .forEach(number -> evictions.evict(Document.tag(number)));
        evictions.evict(
                Document.tag(document.number()),
                "column:" + document.column().value(),
                "documents:" + document.site(),
                "documents:" + document.organisation());
        search.changed(SOURCE, List.of(document.id().value().toString()));
    }
}
