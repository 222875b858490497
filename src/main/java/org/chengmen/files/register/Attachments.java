package org.chengmen.files.register;

import org.chengmen.files.FileId;
import org.chengmen.files.FileOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Which things use which files.
@Repository
public class Attachments {

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(FileId file, FileOwner owner, Instant now) {
        jdbc.sql(
                        """
                        insert into files.attachment (file, owner_kind, owner_id, attached_at)
                        values (:file, :kind, :owner, :now) on conflict do nothing
                        """)
                .param("file", file.value())
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .param("now", Timestamp.from(now))
                .update();
    }

    public void remove(FileId file, FileOwner owner) {
        jdbc.sql(
                        """
                        delete from files.attachment
                        where file = :file and owner_kind = :kind and owner_id = :owner
                        """)
                .param("file", file.value())
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .update();
    }

    public List<FileOwner> owners(FileId file) {
        return jdbc.sql(
                        """
                        select owner_kind, owner_id from files.attachment
                        where file = :file order by attached_at, owner_kind, owner_id
                        """)
                .param("file", file.value())
                .query((row, number) ->
                        new FileOwner(row.getString("owner_kind"), row.getString("owner_id")))
                .list();
    }

    public List<FileId> of(FileOwner owner) {
        return jdbc
                .sql(
                        """
                        select file from files.attachment
                        where owner_kind = :kind and owner_id = :owner order by attached_at, file
                        """)
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .toList();
    }
}
