package org.chengmen.disclosure.entries;

import org.chengmen.kernel.identifiers.IndexNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Gives each entry its index number: the code of the organ, the year, and a number that runs
/// through it and is never given twice, whatever becomes of the entry.
@Repository
class IndexNumbers {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final JdbcClient database;

    IndexNumbers(JdbcClient database) {
        this.database = database;
    }

    /// As many as are asked for, in order.
    List<String> next(UUID organisation, int year, int count) {
        var organ = organ(organisation);
        var numbers = new ArrayList<String>();
        while (numbers.size() < count) {
            var more = more(organ, organisation, year, count - numbers.size());
            var taken = taken(more);
            more.stream().filter(it -> !taken.contains(it)).forEach(numbers::add);
        }
        return numbers;
    }

    private List<String> more(String organ, UUID organisation, int year, int count) {
        var last = step(organisation, year, count);
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(it -> new IndexNumber(organ, Integer.toString(year), it).toString())
                .toList();
    }

    /// Which of the numbers some entry has.
    Set<String> taken(Collection<String> numbers) {
        return database
                .sql("select index_number from disclosure.entry where index_number = any(:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private int step(UUID organisation, int year, int count) {
        return database.sql(
                        """
                        insert into disclosure.index_sequence as s values (:organisation, :year, :count)
                        on conflict (organisation, year) do update set last = s.last + :count returning last
                        """)
                .param("organisation", organisation)
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    private String organ(UUID organisation) {
        return database.sql(
                        "select code from disclosure.index_organ where organisation = :organisation")
                .param("organisation", organisation)
                .query(String.class)
                .optional()
                .orElseGet(() -> newOrgan(organisation));
    }

    /// A city that knows the real codes of its organs writes them into the table before it starts.
    private String newOrgan(UUID organisation) {
        var digits =
                database.sql("select nextval('disclosure.index_organ_number')")
                        .query(Long.class)
                        .single()
                        .toString();
        database.sql(
                        """
                        insert into disclosure.index_organ values (:organisation, :code)
                        on conflict (organisation) do nothing
                        """)
                .param("organisation", organisation)
                .param("code", digits + check(digits))
                .update();
        return organ(organisation);
    }

    /// The check character of an organisation code (GB 11714-1997).
    private static char check(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }
}
