package org.chengmen.files.register;

import org.chengmen.files.FileId;
import org.chengmen.files.FileKind;
import org.chengmen.files.FileState;
import org.chengmen.files.VariantView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored contents, each once.
@Repository
public class Contents {

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Announces a content before its bytes are put in place, and says what is known of it.
    /// Touching it keeps the sweeper away for a while.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public FileState announce(Content content, Instant now) {
        jdbc.sql(
                        """
                        insert into files.content (checksum, size, kind, width, height, webp, state, touched_at)
                        values (:checksum, :size, :kind, :width, :height, :webp, 'RECEIVED', :now)
                        on conflict (checksum) do update set touched_at = excluded.touched_at
                        """)
                .param("checksum", content.checksum())
                .param("size", content.size())
                .param("kind", content.kind().name())
                .param("width", content.width())
                .param("height", content.height())
                .param("webp", content.webp())
                .param("now", Timestamp.from(now))
                .update();
        content.variants().forEach(variant -> add(content.checksum(), variant));
        return lock(content.checksum()).orElseThrow();
    }

    private void add(String checksum, VariantView variant) {
        jdbc.sql(
                        """
                        insert into files.variant (checksum, width, height, size, webp)
                        values (:checksum, :width, :height, :size, :webp) on conflict do nothing
                        """)
                .param("checksum", checksum)
                .param("width", variant.width())
                .param("height", variant.height())
                .param("size", variant.size())
                .param("webp", variant.webp())
                .update();
    }

    /// The state of a content, locked until the end of the transaction.
    public Optional<FileState> lock(String checksum) {
        return jdbc.sql("select state from files.content where checksum = :checksum for update")
                .param("checksum", checksum)
                .query(String.class)
                .optional()
                .map(FileState::valueOf);
    }

    public void become(
            String checksum, FileState state, @Nullable Instant scanned, @Nullable String finding) {
        jdbc.sql(
                        """
                        update files.content
                        set state = :state, scanned_at = :scanned, finding = :finding,
                            scan_again_at = case when :state = 'CHECKING' then touched_at end
                        where checksum = :checksum
                        """)
                .param("state", state.name())
                .param("scanned", scanned == null ? null : Timestamp.from(scanned))
                .param("finding", finding)
                .param("checksum", checksum)
                .update();
    }

    /// Takes the next content that waits for the scanner; others leave it alone until the lease is
    /// over.
    public Optional<String> claimWaiting(Instant now, Duration lease) {
        return jdbc.sql(
                        """
                        update files.content set scan_again_at = :until
                        where checksum = (
                            select checksum from files.content
                            where state = 'CHECKING' and scan_again_at <= :now
                            order by scan_again_at limit 1 for update skip locked)
                        returning checksum
                        """)
                .param("until", Timestamp.from(now.plus(lease)))
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    public List<VariantView> variants(FileId file) {
        return jdbc.sql(
                        """
                        select v.width, v.height, v.size, v.webp
                        from files.variant v join files.file f using (checksum)
                        where f.id = :file order by v.width
                        """)
                .param("file", file.value())
                .query((row, number) ->
                        new VariantView(
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getLong("size"),
                                row.getObject("webp", Long.class)))
                .list();
    }

    /// The size of the whole picture as WebP, where that is kept.
    public Optional<Long> webp(FileId file) {
        return jdbc.sql(
                        """
                        select c.webp from files.content c join files.file f using (checksum)
                        where f.id = :file and c.webp is not null
                        """)
                .param("file", file.value())
                .query(Long.class)
                .optional();
    }

    /// Locks one content that no file refers to and nobody touched since; the caller forgets it.
    public Optional<String> lockUnreferenced(Instant untouchedSince) {
        return jdbc.sql(
                        """
                        select checksum from files.content c
                        where touched_at < :since
                          and not exists (select from files.file f where f.checksum = c.checksum)
                        order by touched_at limit 1 for update skip locked
                        """)
                .param("since", Timestamp.from(untouchedSince))
                .query(String.class)
                .optional();
    }

    public void forget(String checksum) {
        jdbc.sql("delete from files.content where checksum = :checksum")
                .param("checksum", checksum)
                .update();
    }

    /// A content as it is announced.
    public record Content(
            String checksum,
            long size,
            FileKind kind,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Long webp,
            List<VariantView> variants) {}
}
