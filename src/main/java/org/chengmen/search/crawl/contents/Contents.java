package org.chengmen.search.crawl.contents;

import org.chengmen.kernel.likeness.Signature;
import org.chengmen.search.crawl.addresses.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// The words of all pages and files.
@Repository
class Contents {

    private static final Pattern NUMBERS = Pattern.compile("[\\d一二三四五六七八九十〇零]+");

    private final JdbcClient database;

    Contents(JdbcClient database) {
        this.database = database;
    }

    boolean says(long page, byte[] fingerprint) {
        return database.sql("select fingerprint from search.crawl_content where page = :page")
                .param("page", page)
                .query(byte[].class)
                .optional()
                .filter(it -> Arrays.equals(it, fingerprint))
                .isPresent();
    }

    /// Whether another page of the host says the same but for its numbers.
    boolean isSaidElsewhere(UUID domain, long page, Content content) {
        return content.text().isBlank()
                || database.sql(
                                """
                                select exists (
                                    select from search.crawl_content
                                    where domain = :domain and plain = :plain and page <> :page)
                                """)
                        .param("domain", domain)
                        .param("plain", plain(content))
                        .param("page", page)
                        .query(Boolean.class)
                        .single();
    }

    void put(UUID domain, long page, Content content, byte[] fingerprint) {
        var signature = Signature.of(content.text());
        var published = content.publishedAt();
        database.sql(
                        """
                        insert into search.crawl_content (page, domain, kind, type, language, title,
                            summary, text, keywords, published_at, source, column_name, missing_tags,
                            fingerprint, plain, signature, bands)
                        values (:page, :domain, :kind, :type, :language, :title, :summary, :text,
                            :keywords, :published, :source, :column, :missing, :fingerprint, :plain,
                            :signature, :bands)
                        on conflict (page) do update set kind = excluded.kind, type = excluded.type,
                            language = excluded.language, title = excluded.title,
                            summary = excluded.summary, text = excluded.text,
                            keywords = excluded.keywords, published_at = excluded.published_at,
                            source = excluded.source, column_name = excluded.column_name,
                            missing_tags = excluded.missing_tags, fingerprint = excluded.fingerprint,
                            plain = excluded.plain, signature = excluded.signature,
                            bands = excluded.bands
                        """)
                .param("page", page)
                .param("domain", domain)
                .param("kind", content.kind())
                .param("type", content.type())
                .param("language", content.language())
                .param("title", content.title())
                .param("summary", content.summary())
                .param("text", content.text())
                .param("keywords", content.keywords().toArray(String[]::new))
                .param("published", published == null ? null : Timestamp.from(published))
                .param("source", content.source())
                .param("column", content.column())
                .param("missing", content.missingTags().toArray(String[]::new))
                .param("fingerprint", fingerprint)
                .param("plain", plain(content))
                .param("signature", signature.places())
                .param("bands", signature.bands())
                .update();
    }

    boolean remove(long page) {
        return database.sql("delete from search.crawl_content where page = :page")
                        .param("page", page)
                        .update()
                == 1;
    }

    List<Long> ofDomain(UUID domain) {
        return database.sql("select page from search.crawl_content where domain = :domain")
                .param("domain", domain)
                .query(Long.class)
                .list();
    }

    private static long plain(Content content) {
        return Digest.of(NUMBERS.matcher(content.text()).replaceAll(""));
    }
}
