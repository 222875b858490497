package org.chengmen.publishing.publication;

import org.chengmen.publishing.blocks.Places;
import org.chengmen.publishing.editions.Document;
import org.chengmen.search.spi.SearchUpdates;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Lets those who keep a copy hear that something has changed before the public: the page cache, of
/// only the pages that show the document, and the search.
@Component
public class Echo {

    /// What the search calls the documents.
    public static final String SOURCE = "documents";

    private final Citations citations;
    private final Places places;
    private final PageEvictions evictions;
    private final SearchUpdates search;

    Echo(Citations citations, Places places, PageEvictions evictions, SearchUpdates search) {
        this.citations = citations;
        this.places = places;
        this.evictions = evictions;
        this.search = search;
    }

    void changed(Document document) {
        evictions.evict(touched(document).toArray(String[]::new));
        search.changed(SOURCE, List.of(document.id().value().toString()));
    }

    /// The tags of the pages that show the document.
    Set<String> touched(Document document) {
        var tags = new LinkedHashSet<String>();
        citations
                .around(document.id(), document.number())
                .forEach(number -> tags.add(Document.tag(number)));
        tags.add(Document.tag(document.number()));
        tags.add("column:" + document.column().value());
        tags.add("documents:" + document.site());
        tags.add("documents:" + document.organisation());
        places.of(document.id())
                .ifPresent(it -> tags.addAll(Set.of(it.tag(), "topics:" + document.site())));
        return tags;
    }
}
