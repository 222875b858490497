package org.chengmen.publishing.publication;

import org.chengmen.publishing.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which public documents name which others. A link in one direction is found from both ends.
@Repository
public class Citations {

    private final JdbcClient database;

    Citations(JdbcClient database) {
        this.database = database;
    }

    static Set<Long> numbers(String typed) {
        return Arrays.stream(typed.split("[^0-9]+"))
                .filter(it -> !it.isEmpty() && it.length() <= 15)
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void replace(DocumentId document, Map<String, Set<Long>> cited) {
        database.sql("delete from publishing.citation where document = :document")
                .param("document", document.value())
                .update();
        cited.forEach((field, numbers) -> add(document, field, numbers));
    }

    private void add(DocumentId document, String field, Set<Long> numbers) {
        database.sql(
                        """
                        insert into publishing.citation (document, field, number)
                        select :document, :field, unnest(:numbers)
                        """)
                .param("document", document.value())
                .param("field", field)
                .param("numbers", numbers.toArray(Long[]::new))
                .update();
    }

    /// The numbers of the documents whose pages show this one.
    List<Long> around(DocumentId document, long number) {
        return database.sql(
                        """
                        select number from publishing.citation where document = :document
                        union
                        select d.number from publishing.citation c
                        join publishing.document d on d.id = c.document where c.number = :number
                        """)
                .param("document", document.value())
                .param("number", number)
                .query(Long.class)
                .list();
    }

    public List<Citation> of(DocumentId document, long number, Locale language) {
        return database.sql(
                        """
                        select c.field, false as incoming, p.number, p.type, p.title,
                            coalesce(p.fields ->> 'validity', '') as validity
                        from publishing.citation c
                        join publishing.publication p on p.number = c.number
                        where c.document = :document and p.language = :language and p.state = 'LIVE'
                        union all
                        select c.field, true, p.number, p.type, p.title,
                            coalesce(p.fields ->> 'validity', '')
                        from publishing.citation c
                        join publishing.publication p on p.document = c.document
                        where c.number = :number and p.language = :language and p.state = 'LIVE'
                        order by number desc limit 100
                        """)
                .param("document", document.value())
                .param("number", number)
                .param("language", language.getLanguage())
                .query(Citation.class)
                .list();
    }
}
