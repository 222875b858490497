package org.chengmen.files.register;

import org.chengmen.files.FileId;
import org.chengmen.files.FileKind;
import org.chengmen.files.FileState;
import org.chengmen.files.FileView;
import org.chengmen.files.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The files that people gave, each with its content.
@Repository
public class StoredFiles {

    private static final String SELECT =
            """
            select f.id, f.name, c.kind, c.size, c.checksum, c.width, c.height, c.state, c.scanned_at,
                   c.finding, f.visibility, f.organisation, f.site, f.uploaded_by, f.uploaded_by_name,
                   f.uploaded_at, f.removed_at
            from files.file f join files.content c using (checksum)
            """;

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False where the same person already gave the same file: giving it twice changes nothing.
    public boolean add(Given file, Instant now) {
        return jdbc.sql(
                                """
                                insert into files.file (id, checksum, name, organisation, site, visibility,
                                                        uploaded_by, uploaded_by_name, uploaded_at)
                                values (:id, :checksum, :name, :organisation, :site, :visibility,
                                        :by, :byName, :now)
                                on conflict do nothing
                                """)
                        .param("id", file.id().value())
                        .param("checksum", file.checksum())
                        .param("name", file.name())
                        .param("organisation", file.organisation())
                        .param("site", file.site(), Types.OTHER)
                        .param("visibility", file.visibility().name())
                        .param("by", file.uploadedBy(), Types.OTHER)
                        .param("byName", file.uploadedByName())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    public FileView same(Given file) {
        return jdbc.sql(
                        SELECT
                                + """
                                where f.organisation = :organisation and f.site is not distinct from :site
                                  and f.name = :name and f.checksum = :checksum and f.visibility = :visibility
                                  and f.uploaded_by is not distinct from :by and f.removed_at is null
                                """)
                .param("organisation", file.organisation())
                .param("site", file.site(), Types.OTHER)
                .param("name", file.name())
                .param("checksum", file.checksum())
                .param("visibility", file.visibility().name())
                .param("by", file.uploadedBy(), Types.OTHER)
                .query(StoredFiles::view)
                .single();
    }

    public Optional<FileView> find(FileId id) {
        return jdbc.sql(SELECT + "where f.id = :id")
                .param("id", id.value())
                .query(StoredFiles::view)
                .optional();
    }

    /// The newest of what an organisation's desk may show: public files and its own, not those that
    /// belong to the private things of other rooms.
    public List<FileView> ofDesk(
            UUID organisation, String deskKind, @Nullable UUID before, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where f.organisation = :organisation and f.removed_at is null
                                  and (cast(:before as uuid) is null or f.id < :before)
                                  and (f.visibility = 'PUBLIC' or exists (
                                      select from files.attachment a
                                      where a.file = f.id and a.owner_kind = :deskKind))
                                order by f.id desc limit :size
                                """)
                .param("organisation", organisation)
                .param("before", before, Types.OTHER)
                .param("deskKind", deskKind)
                .param("size", size)
                .query(StoredFiles::view)
                .list();
    }

    /// False where it was removed before.
    public boolean remove(FileId id, Instant now) {
        return jdbc.sql(
                                "update files.file set removed_at = :now where id = :id and removed_at is null")
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    public int forgetRemovedBefore(Instant moment) {
        return jdbc.sql(
                        """
                        delete from files.file f where removed_at < :moment
                        and not exists (select from files.attachment a where a.file = f.id)
                        """)
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static FileView view(ResultSet row, int number) throws SQLException {
        return new FileView(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("checksum"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                FileState.valueOf(row.getString("state")),
                instant(row, "scanned_at"),
                row.getString("finding"),
                Visibility.valueOf(row.getString("visibility")),
                row.getObject("organisation", UUID.class),
                row.getObject("site", UUID.class),
                row.getObject("uploaded_by", UUID.class),
                row.getString("uploaded_by_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                instant(row, "removed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /// A file as it is given.
    public record Given(
            FileId id,
            String checksum,
            String name,
            UUID organisation,
            @Nullable UUID site,
            Visibility visibility,
            @Nullable UUID uploadedBy,
            String uploadedByName) {}
}
