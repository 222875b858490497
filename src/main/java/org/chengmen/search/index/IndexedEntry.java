package org.chengmen.search.index;

import static org.hibernate.search.engine.backend.types.Aggregable.YES;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// One entry as it stands in the index: the one mapping of both back ends. Text is folded and names
/// are cut into words before it comes here, so the analysers that both know suffice.
@SearchEntity(name = "entry")
@Indexed(index = "entries")
public final class IndexedEntry {

    /// Raise it whenever this mapping or the preparation changes: the index is then built anew.
    static final int MAPPING = 1;

    @DocumentId public final String id;

    @KeywordField(projectable = Projectable.YES)
    public final String source;

    @KeywordField(projectable = Projectable.YES)
    public final String thing;

    @KeywordField(projectable = Projectable.YES, aggregable = YES)
    public final String language;

    @KeywordField(projectable = Projectable.YES, aggregable = YES)
    public final String kind;

    @KeywordField(projectable = Projectable.YES, aggregable = YES)
    public final String type;

    @KeywordField(projectable = Projectable.YES, aggregable = YES)
    public final @Nullable String site;

    @KeywordField(projectable = Projectable.YES, aggregable = YES)
    public final @Nullable String organisation;

    /// The organisation and all above it.
    @KeywordField public final List<String> organisations;

    @KeywordField(aggregable = YES)
    public final @Nullable String district;

    @KeywordField public final List<String> columns;

    @KeywordField(aggregable = YES)
    public final @Nullable String subject;

    @KeywordField(aggregable = YES)
    public final @Nullable String genre;

    @KeywordField(projectable = Projectable.YES, aggregable = YES)
    public final @Nullable String validity;

    @GenericField(projectable = Projectable.YES)
    public final boolean outOfForce;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    public final @Nullable Instant publishedAt;

    @KeywordField public final List<String> codes;

    /// Reading and word, such as `gongjijin 公积金`.
    @KeywordField(projectable = Projectable.YES)
    public final List<String> readings;

    @FullTextField(analyzer = "pairs_and_characters", searchAnalyzer = "pairs")
    public final String titlePairs;

    @FullTextField(analyzer = "words")
    public final String titleWords;

    @FullTextField(analyzer = "pairs")
    public final String textPairs;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    public final String address;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    public final String title;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    public final String summary;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    public final String text;

    IndexedEntry(Prepared prepared) {
        var entry = prepared.entry();
        var traits = entry.traits();
        id = prepared.id();
        source = prepared.source();
        thing = entry.thing();
        language = prepared.language();
        kind = traits.kind();
        type = traits.type();
        site = entry.place().site() == null ? null : entry.place().site().toString();
        organisation =
                prepared.organisations().isEmpty() ? null : prepared.organisations().getFirst();
        organisations = prepared.organisations();
        district = prepared.district();
        columns = entry.place().columns().stream().map(Object::toString).toList();
        subject = traits.subject();
        genre = traits.genre();
        validity = traits.validity();
        outOfForce = traits.outOfForce();
        publishedAt = entry.publishedAt();
        codes = prepared.codes();
        readings = prepared.readings();
        titlePairs = prepared.titlePairs();
        titleWords = prepared.titleWords();
        textPairs = prepared.textPairs();
        address = entry.place().address();
        title = entry.words().title();
        summary = entry.words().summary();
        text = prepared.text();
    }
}
