package org.chengmen.publishing.findable;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.publication.Echo;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.search.spi.SearchEntry;
import org.chengmen.search.spi.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is before the public. A withdrawn document is still found, but only by its title.
@Component
class DocumentSource implements SearchSource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;
    private final FoundDocuments found;
    private final DocumentTypes types;

    DocumentSource(JdbcClient database, FoundDocuments found, DocumentTypes types) {
        this.database = database;
        this.found = found;
        this.types = types;
    }

    @Override
    public String name() {
        return Echo.SOURCE;
    }

    @Override
    public List<SearchEntry> read(Collection<String> things) {
        var rows =
                database.sql(
                                """
                                select document, language, number, site, column_id, type, organisation, title,
                                    summary, body, fields, state, published_at
                                from publishing.publication
                                where document = any(:documents) and state in ('LIVE', 'WITHDRAWN')
                                """)
                        .param(
                                "documents",
                                things.stream().map(UUID::fromString).toArray(UUID[]::new))
                        .query(FoundDocument.class)
                        .list();
        return found.entries(rows);
    }

    @Override
    public List<String> keysAfter(String thing, int most) {
        return database
                .sql(
                        """
                        select distinct document from publishing.publication
                        where document > :after and state in ('LIVE', 'WITHDRAWN')
                        order by document limit :most
                        """)
                .param("after", thing.isEmpty() ? BEFORE_ALL : UUID.fromString(thing))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    @Override
    public Optional<LocalizedText> typeName(String type) {
        return types.find(type).map(DocumentType::name);
    }
}
