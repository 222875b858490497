package org.chengmen.disclosure.entries;

import org.chengmen.disclosure.DisclosureSettings;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.identifiers.IndexNumber;
import org.chengmen.publishing.PublicDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes documents in as entries, a whole batch in a few statements.
@Repository
public class Entries {

    public static final String PAGES = "disclosure:entries";

    private final JdbcClient database;
    private final JsonMapper json;
    private final Items items;
    private final IndexNumbers numbers;
    private final Describing describing;
    private final DisclosureSettings settings;

    Entries(
            JdbcClient database,
            JsonMapper json,
            Items items,
            IndexNumbers numbers,
            Describing describing,
            DisclosureSettings settings) {
        this.database = database;
        this.json = json;
        this.items = items;
        this.numbers = numbers;
        this.describing = describing;
        this.settings = settings;
    }

    /// Answers those that are entries. An index number stays with its document for ever.
    public List<UUID> take(List<PublicDocument> documents) {
        var known = known(documents);
        var claimed = claimed(documents);
        var entries =
                documents.stream().filter(it -> isEntry(it, known.keySet(), claimed)).toList();
        if (!entries.isEmpty()) {
            put(rows(entries, known, claimed));
        }
        return entries.stream().map(it -> it.id().value()).toList();
    }

    private boolean isEntry(PublicDocument document, Set<UUID> known, Map<UUID, String> claimed) {
        var id = document.id().value();
        return known.contains(id)
                || (document.live()
                        && (settings.types().contains(document.type())
                                || !document.field("disclosureItem").isEmpty()
                                || claimed.containsKey(id)));
    }

    private List<Map<String, @Nullable Object>> rows(
            List<PublicDocument> documents, Map<UUID, String> known, Map<UUID, String> claimed) {
        var catalogue =
                items.all().stream().collect(Collectors.toMap(Item::code, Function.identity()));
        var given = new HashSet<>(numbers.taken(typed(documents)));
        var doubles = doubles(documents);
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var document : documents) {
            var flaws = new ArrayList<String>();
            var item = item(document, claimed, catalogue, flaws);
            if (doubles.contains(document.id().value())) {
                flaws.add(Flaw.DOCUMENT_NUMBER_TAKEN.name());
            }
            if (settings.types().contains(document.type())
                    && document.field("subjectClass").isEmpty()
                    && document.type().equals("policy")) {
                flaws.add(Flaw.SUBJECT_MISSING.name());
            }
            var number = indexNumber(document, known, given, flaws);
            var row = describing.row(document, item, flaws);
            row.put("index_number", number);
            rows.add(row);
        }
        number(rows);
        return rows;
    }

    /// Gives a number to whoever has none, organ by organ and year by year.
    private void number(List<Map<String, @Nullable Object>> rows) {
        rows.stream()
                .filter(it -> it.get("index_number") == null)
                .collect(
                        Collectors.groupingBy(
                                Entries::sequence, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::number);
    }

    private void number(Sequence sequence, List<Map<String, @Nullable Object>> rows) {
        var next = numbers.next(sequence.organisation(), sequence.year(), rows.size());
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).put("index_number", next.get(i));
        }
    }

    private record Sequence(UUID organisation, int year) {}

    private static Sequence sequence(Map<String, @Nullable Object> row) {
        return new Sequence(
                (UUID) Objects.requireNonNull(row.get("organisation")),
                ((LocalDate) Objects.requireNonNull(row.get("published_on"))).getYear());
    }

    private static @Nullable Item item(
            PublicDocument document,
            Map<UUID, String> claimed,
            Map<String, Item> catalogue,
            List<String> flaws) {
        var code = document.field("disclosureItem").strip();
        var named =
                catalogue.get(
                        code.isEmpty() ? claimed.getOrDefault(document.id().value(), "") : code);
        if (named == null && !code.isEmpty()) {
            flaws.add(Flaw.ITEM_UNKNOWN.name());
        }
        return named;
    }

    /// The one that it has or brings along; null where it is to be given one.
    private static @Nullable String indexNumber(
            PublicDocument document,
            Map<UUID, String> known,
            Set<String> given,
            List<String> flaws) {
        var typed = document.field("indexNumber").strip();
        var before = known.get(document.id().value());
        if (before != null) {
            return before;
        }
        if (!typed.isEmpty() && !isIndexNumber(typed)) {
            flaws.add(Flaw.INDEX_NUMBER_MALFORMED.name());
        } else if (!typed.isEmpty() && !given.add(typed)) {
            flaws.add(Flaw.INDEX_NUMBER_TAKEN.name());
        } else if (!typed.isEmpty()) {
            return typed;
        }
        return null;
    }

    private static boolean isIndexNumber(String typed) {
        try {
            return IndexNumber.parse(typed).toString().equals(typed);
        } catch (Refused malformed) {
            return false;
        }
    }

    private static List<String> typed(List<PublicDocument> documents) {
        return documents.stream()
                .map(it -> it.field("indexNumber").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private Map<UUID, String> known(List<PublicDocument> documents) {
        return database
                .sql(
                        "select document, index_number from disclosure.entry where document = any(:documents)")
                .param("documents", ids(documents))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The item of the duty that a document is to prove.
    private Map<UUID, String> claimed(List<PublicDocument> documents) {
        return database
                .sql(
                        """
                        select c.document, min(d.item) from disclosure.claim c
                        join disclosure.duty d on d.id = c.duty
                        where c.document = any(:documents) group by c.document
                        """)
                .param("documents", ids(documents))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Documents whose number another document of the same issuer has.
    private Set<UUID> doubles(List<PublicDocument> documents) {
        return database
                .sql(
                        """
                        select n.document from unnest(:documents, :organisations, :numbers)
                            as n (document, organisation, number)
                        where n.number <> '' and exists (select from disclosure.entry e
                            where e.organisation = n.organisation and e.document_number = n.number
                              and e.document <> n.document and e.live)
                        """)
                .param("documents", ids(documents))
                .param(
                        "organisations",
                        documents.stream().map(PublicDocument::organisation).toArray(UUID[]::new))
                .param(
                        "numbers",
                        documents.stream()
                                .map(it -> it.field("documentNumber"))
                                .toArray(String[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static UUID[] ids(List<PublicDocument> documents) {
        return documents.stream().map(it -> it.id().value()).toArray(UUID[]::new);
    }

    private void put(List<Map<String, @Nullable Object>> rows) {
        database.sql(
                        """
                        insert into disclosure.entry
                        select r.document, r.number, r.organisation, r.site, r.type, r.item, r.class,
                            r.index_number, r.document_number, r.title, r.summary, r.issuer, r.subject, r.genre,
                            r.openness, r.keywords, r.validity, r.written_on, r.published_on, r.published_at,
                            r.effective_on, r.repealed_on, r.due_on, r.live, r.taken_down_on, r.reason, r.fields,
                            r.grams, r.flaws, r.moment
                        from jsonb_populate_recordset(null::disclosure.entry, cast(:rows as jsonb)) r
                        on conflict (document) do update set
                            organisation = excluded.organisation, site = excluded.site, type = excluded.type,
                            item = excluded.item, class = excluded.class,
                            document_number = excluded.document_number, title = excluded.title,
                            summary = excluded.summary, issuer = excluded.issuer, subject = excluded.subject,
                            genre = excluded.genre, openness = excluded.openness, keywords = excluded.keywords,
                            validity = excluded.validity, written_on = excluded.written_on,
                            published_on = excluded.published_on, published_at = excluded.published_at,
                            effective_on = excluded.effective_on, repealed_on = excluded.repealed_on,
                            due_on = excluded.due_on, live = excluded.live,
                            taken_down_on = excluded.taken_down_on, reason = excluded.reason,
                            fields = excluded.fields, grams = excluded.grams, flaws = excluded.flaws,
                            moment = excluded.moment
                        """)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    public Optional<Entry> numbered(long number) {
        return database.sql("select * from disclosure.entry where number = :number")
                .param("number", number)
                .query(EntryRow::read)
                .optional();
    }

    /// Entries of an organisation whose metadata somebody should mend.
    public List<Entry> flawed(List<UUID> organisations, int most) {
        return database.sql(
                        """
                        select * from disclosure.entry
                        where flaws <> '{}' and organisation = any(:organisations) and live
                        order by published_at desc limit :most
                        """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("most", most)
                .query(EntryRow::read)
                .list();
    }

    /// The newest of an organisation under an item, or of all organisations.
    public List<Entry> ofItem(String item, @Nullable UUID organisation, int most) {
        return database.sql(
                        """
                        select * from disclosure.entry
                        where item = :item and live
                          and (cast(:organisation as uuid) is null or organisation = :organisation)
                        order by published_at desc limit :most
                        """)
                .param("item", item)
                .param("organisation", organisation)
                .param("most", most)
                .query(EntryRow::read)
                .list();
    }

    /// How many entries of the year an organisation has under each item, and how many came too
    /// late.
    public Map<String, ItemCount> counts(UUID organisation, int year) {
        return database
                .sql(
                        """
                        select item, count(*) as total,
                            count(*) filter (where published_on > due_on) as late, max(published_on) as newest
                        from disclosure.entry
                        where organisation = :organisation and live and item is not null
                          and published_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                        group by item
                        """)
                .param("organisation", organisation)
                .param("year", year)
                .query(ItemCount.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ItemCount::item, Function.identity()));
    }

    /// The entries of a year under one item.
    public record ItemCount(String item, int total, int late, LocalDate newest) {}
}
