package org.chengmen.publishing.columns;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.ColumnId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All columns of all sites.
@Repository
public class Columns {

    private final JdbcClient database;

    Columns(JdbcClient database) {
        this.database = database;
    }

    public Optional<Column> find(ColumnId id) {
        return database.sql("select * from publishing.site_column where id = :id")
                .param("id", id.value())
                .query(Columns::read)
                .optional();
    }

    public Optional<Column> at(UUID site, String path) {
        return database.sql(
                        "select * from publishing.site_column where site = :site and path = :path")
                .param("site", site)
                .param("path", path)
                .query(Columns::read)
                .optional();
    }

    /// The column that once stood at the path.
    public Optional<Column> movedFrom(UUID site, String path) {
        return database.sql(
                        """
                        select c.* from publishing.column_redirect r
                        join publishing.site_column c on c.id = r.column_id
                        where r.site = :site and r.path = :path
                        """)
                .param("site", site)
                .param("path", path)
                .query(Columns::read)
                .optional();
    }

    /// In the order of the tree: parents first, siblings by position.
    public List<Column> ofSite(UUID site) {
        return database.sql(
                        """
                        with recursive tree as (
                            select c.*, array[(c.position, c.path)] as way
                            from publishing.site_column c where site = :site and parent is null
                            union all
                            select c.*, t.way || (c.position, c.path)
                            from publishing.site_column c join tree t on c.parent = t.id)
                        select * from tree order by way
                        """)
                .param("site", site)
                .query(Columns::read)
                .list();
    }

    public List<Column> ofSites(Collection<UUID> sites) {
        return database.sql(
                        """
                        select * from publishing.site_column where site = any(:sites)
                        order by site, path
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .query(Columns::read)
                .list();
    }

    public List<Column> all(Collection<ColumnId> ids) {
        return database.sql("select * from publishing.site_column where id = any(:ids)")
                .param("ids", ids.stream().map(ColumnId::value).toArray(UUID[]::new))
                .query(Columns::read)
                .list();
    }

    void add(Column column) {
        bind(
                        database.sql(
                                """
                                insert into publishing.site_column values
                                    (:id, :site, :parent, :path, :nameZh, :nameEn, :type, :description,
                                     :keywords, :owner, :updateDays, :documentTypes, :open, :listForm,
                                     :hidden, :position, :chain, :version)
                                """),
                        column)
                .update();
    }

    /// False where somebody else changed the column meanwhile.
    boolean replace(Column column) {
        return bind(
                                database.sql(
                                        """
                                        update publishing.site_column set
                                            parent = :parent, path = :path, name_zh = :nameZh,
                                            name_en = :nameEn, type = :type, description = :description,
                                            keywords = :keywords, owner = :owner, update_days = :updateDays,
                                            document_types = :documentTypes, open_to_contribution = :open,
                                            list_form = :listForm, hidden = :hidden, position = :position,
                                            chain = :chain, version = version + 1
                                        where id = :id and site = :site and version = :version
                                        """),
                                column)
                        .update()
                == 1;
    }

    void movePathsUnder(UUID site, String from, String to) {
        database.sql(
                        """
                        update publishing.site_column
                        set path = :to || substr(path, length(:from) + 1)
                        where site = :site and starts_with(path, :from || '/')
                        """)
                .param("site", site)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /// The column's and its descendants' present addresses lead on for ever.
    void rememberPaths(UUID site, String path) {
        database.sql(
                        """
                        insert into publishing.column_redirect (site, path, column_id)
                        select site, path, id from publishing.site_column
                        where site = :site and (path = :path or starts_with(path, :path || '/'))
                        on conflict (site, path) do update set column_id = excluded.column_id
                        """)
                .param("site", site)
                .param("path", path)
                .update();
    }

    void remove(ColumnId id) {
        database.sql("delete from publishing.site_column where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean isUsed(ColumnId id) {
        return database.sql(
                        """
                        select exists (select from publishing.document where column_id = :id)
                            or exists (select from publishing.site_column where parent = :id)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, Column column) {
        return statement
                .param("id", column.id().value())
                .param("site", column.site())
                .param("parent", column.parent() == null ? null : column.parent().value())
                .param("path", column.path())
                .param("nameZh", column.name().zh())
                .param("nameEn", column.name().en())
                .param("type", column.type().name())
                .param("description", column.description())
                .param("keywords", column.keywords())
                .param("owner", column.owner())
                .param("updateDays", column.updateDays())
                .param("documentTypes", column.documentTypes().toArray(String[]::new))
                .param("open", column.openToContribution())
                .param("listForm", column.listForm().name())
                .param("hidden", column.hidden())
                .param("position", column.position())
                .param("chain", column.chain())
                .param("version", column.version());
    }

    private static Column read(ResultSet row, int number) throws SQLException {
        return new Column(
                new ColumnId(row.getObject("id", UUID.class)),
                row.getObject("site", UUID.class),
                parent(row.getObject("parent", UUID.class)),
                row.getString("path"),
                new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                ColumnType.valueOf(row.getString("type")),
                row.getString("description"),
                row.getString("keywords"),
                row.getObject("owner", UUID.class),
                row.getObject("update_days", Integer.class),
                Arrays.asList((String[]) row.getArray("document_types").getArray()),
                row.getBoolean("open_to_contribution"),
                ListForm.valueOf(row.getString("list_form")),
                row.getBoolean("hidden"),
                row.getInt("position"),
                row.getObject("chain", UUID.class),
                row.getInt("version"));
    }

    private static @Nullable ColumnId parent(@Nullable UUID id) {
        return id == null ? null : new ColumnId(id);
    }
}
