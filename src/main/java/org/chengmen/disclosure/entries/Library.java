package org.chengmen.disclosure.entries;

import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Finds entries by words and by every metadata field, newest first, and counts what there is of
/// each.
@Repository
public class Library {

    private static final String FROM =
            """
             from disclosure.entry e where live
              and (cast(:grams as text[]) is null or grams @> cast(:grams as text[]))
              and (cast(:unit as uuid) is null or organisation = :unit)
              and (cast(:subject as text) is null or subject = :subject)
              and (cast(:class as text) is null or class = :class)
              and (cast(:genre as text) is null or genre = :genre)
              and (cast(:type as text) is null or type = :type)
              and (cast(:validity as text) is null or validity = :validity)
              and (cast(:openness as text) is null or openness = :openness)
              and (cast(:item as text) is null or item = :item)
              and (cast(:index as text) is null or index_number = :index)
              and (cast(:docNumber as text) is null or document_number = :docNumber)
              and (cast(:year as int) is null
                  or published_on between make_date(:year, 1, 1) and make_date(:year, 12, 31))
              and (cast(:writtenFrom as date) is null or written_on >= :writtenFrom)
              and (cast(:writtenTo as date) is null or written_on <= :writtenTo)
              and (cast(:publishedFrom as date) is null or published_on >= :publishedFrom)
              and (cast(:publishedTo as date) is null or published_on <= :publishedTo)
              and (cast(:effectiveFrom as date) is null or effective_on >= :effectiveFrom)
              and (cast(:effectiveTo as date) is null or effective_on <= :effectiveTo)
            """;

    private final JdbcClient database;
    private final Alliance alliance;

    Library(JdbcClient database, Alliance alliance) {
        this.database = database;
        this.alliance = alliance;
    }

    public PageOf<Entry> page(Question question, @Nullable String after, int size) {
        var from = Question.After.parse(after);
        var rows =
                bound(
                                database.sql(
                                        "select *"
                                                + FROM
                                                + """
                                                and (published_at, number) < (:at, :after)
                                                order by published_at desc, number desc limit :rows
                                                """),
                                question)
                        .param("at", Timestamp.from(from.at()))
                        .param("after", from.number())
                        .param("rows", size + 1)
                        .query(EntryRow::read)
                        .list();
        return PageOf.of(rows, size, Entry::key);
    }

    /// How many there are of each value, and in all, in one walk through what was found.
    public Facets facets(Question question) {
        var facets = new LinkedHashMap<String, List<Facets.Count>>();
        List.of("unit", "subject", "class", "genre", "type", "validity", "year")
                .forEach(it -> facets.put(it, new ArrayList<>()));
        var total = new int[1];
        bound(
                        database.sql(
                                "select grouping(organisation, subject, class, genre, type, validity, y) as g,"
                                        + " coalesce(organisation::text, subject, class, genre, type,"
                                        + " validity, y::text) as value, count(*) as n from (select"
                                        + " organisation, subject, class, genre, type, validity,"
                                        + " extract(year from published_on)::int as y"
                                        + FROM
                                        + """
                                        ) f group by grouping sets
                                            ((organisation), (subject), (class), (genre), (type), (validity), (y), ())
                                        order by n desc
                                        """),
                        question)
                .query((row, number) -> {
                    var name = Facets.name(row.getInt("g"));
                    var value = row.getString("value");
                    if (name == null) {
                        total[0] = row.getInt("n");
                    } else if (value != null) {
                        Objects.requireNonNull(facets.get(name))
                                .add(count(name, value, row.getInt("n")));
                    }
                    return number;
                })
                .list();
        return new Facets(total[0], facets);
    }

    private Facets.Count count(String name, String value, int n) {
        return new Facets.Count(name.equals("unit") ? code(value) : value, n);
    }

    private String code(String organisation) {
        return alliance.organisation(
                        new org.chengmen.alliance.OrganisationId(UUID.fromString(organisation)))
                .map(it -> it.code())
                .orElse("");
    }

    private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Question question) {
        return statement
                .param("grams", question.grams())
                .param("unit", unit(question))
                .param("subject", question.text("subject"))
                .param("class", question.text("class"))
                .param("genre", question.text("genre"))
                .param("type", question.text("type"))
                .param("validity", question.text("validity"))
                .param("openness", question.text("openness"))
                .param("item", question.text("item"))
                .param("index", question.text("index"))
                .param("docNumber", question.text("number"))
                .param("year", question.year())
                .param("writtenFrom", question.date("written-from"))
                .param("writtenTo", question.date("written-to"))
                .param("publishedFrom", question.date("published-from"))
                .param("publishedTo", question.date("published-to"))
                .param("effectiveFrom", question.date("effective-from"))
                .param("effectiveTo", question.date("effective-to"));
    }

    /// A unit that nobody knows finds nothing.
    private @Nullable UUID unit(Question question) {
        var code = question.value("unit");
        return code.isEmpty()
                ? null
                : alliance.organisationByCode(code)
                        .map(it -> it.id().value())
                        .orElse(new UUID(0, 0));
    }

    /// Everything of a kind between two days, for the gazette of a month.
    public List<Entry> between(LocalDate from, LocalDate to, int most) {
        return database.sql(
                        """
                        select * from disclosure.entry
                        where live and published_on between :from and :to and type in ('policy', 'official', 'appointment')
                        order by class, published_at, number limit :most
                        """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(EntryRow::read)
                .list();
    }
}
