package org.chengmen.publishing.links;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The addresses that documents link to.
@Repository
class Links {

    private final JdbcClient database;

    Links(JdbcClient database) {
        this.database = database;
    }

    List<KnownLink> known(Collection<String> addresses) {
        return database.sql("select * from publishing.link where address = any(:addresses)")
                .param("addresses", addresses.toArray(String[]::new))
                .query(Links::read)
                .list();
    }

    void want(String address, Instant now) {
        database.sql(
                        """
                        insert into publishing.link (address, wanted_at, next_at)
                        values (:address, :now, :now)
                        on conflict (address) do update set wanted_at = excluded.wanted_at
                        """)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Some of the longest unwanted; the next round takes others.
    void wantWhatIsPublic(Instant now) {
        database.sql(
                        """
                        update publishing.link set wanted_at = :now
                        where address in (
                            select address from publishing.link l
                            where wanted_at < cast(:now as timestamptz) - interval '30 days'
                              and exists (
                                  select from publishing.publication_link where address = l.address)
                            limit 2000)
                        """)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Takes the links that are due in hand: until `again` no other instance asks them.
    List<KnownLink> take(int most, Instant now, Instant again, Instant wantedSince) {
        return database.sql(
                        """
                        update publishing.link set next_at = :again
                        where address in (
                            select address from publishing.link
                            where next_at <= :now and wanted_at >= :since
                            order by next_at limit :most for update skip locked)
                        returning *
                        """)
                .param("again", Timestamp.from(again))
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(wantedSince))
                .param("most", most)
                .query(Links::read)
                .list();
    }

    void keep(KnownLink link, Instant next) {
        database.sql(
                        """
                        update publishing.link
                        set state = :state, answer = :answer, failures = :failures, next_at = :next
                        where address = :address
                        """)
                .param("state", link.state().name())
                .param("answer", link.answer())
                .param("failures", link.failures())
                .param("next", Timestamp.from(next))
                .param("address", link.address())
                .update();
    }

    private static KnownLink read(ResultSet row, int number) throws SQLException {
        return new KnownLink(
                row.getString("address"),
                LinkState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getInt("failures"));
    }
}
