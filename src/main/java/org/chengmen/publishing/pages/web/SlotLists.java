package org.chengmen.publishing.pages.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.shell.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The slots of a site with their items, newest first.
@Repository
class SlotLists {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final Columns columns;

    SlotLists(JdbcClient database, Columns columns) {
        this.database = database;
        this.columns = columns;
    }

    List<SlotLine> of(UUID site, Frame frame) {
        var slots = columns.ofSite(site).stream().filter(FirstSource::isSlot).toList();
        var items = items(slots, frame);
        return slots.stream()
                .map(it ->
                        new SlotLine(
                                it.id().value(),
                                site,
                                it.path(),
                                it.name(),
                                items.getOrDefault(it.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<SlotLine.Item>> items(List<Column> slots, Frame frame) {
        return database
                .sql(
                        """
                        select d.id as document, d.column_id, e.title, e.state, e.publish_at, e.expires_at,
                            p.state as shown
                        from publishing.document d
                        join publishing.edition e on e.document = d.id
                            and e.state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'LIVE')
                        left join publishing.publication p on p.edition = e.id
                        where d.column_id = any(:columns)
                        order by e.saved_at desc limit :most
                        """)
                .param("columns", slots.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .param("most", MOST)
                .query((row, number) ->
                        Map.entry(row.getObject("column_id", UUID.class), item(row, frame)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SlotLine.Item item(ResultSet row, Frame frame) throws SQLException {
        var expired = "EXPIRED".equals(row.getString("shown"));
        return new SlotLine.Item(
                row.getObject("document", UUID.class),
                row.getString("title"),
                expired
                        ? "publishing.slot.over"
                        : EditionState.valueOf(row.getString("state")).key(),
                dates(row, frame));
    }

    private static String dates(ResultSet row, Frame frame) throws SQLException {
        var from = row.getTimestamp("publish_at");
        var until = row.getTimestamp("expires_at");
        return (from == null ? "" : frame.time(from.toInstant()))
                + (until == null ? "" : " – " + frame.time(until.toInstant()));
    }
}
