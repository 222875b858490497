package org.chengmen.publishing.checks;

import org.chengmen.publishing.content.ContentCleaner;
import org.chengmen.publishing.content.ContentRules;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Drafts of the tests.
final class Drafts {

    static final CheckContext CONTEXT = new CheckContext(LocalDate.of(2026, 11, 24), Set.of());

    private Drafts() {}

    static Draft saying(String html, AttachedFile... files) {
        var content = ContentCleaner.clean(html, ContentRules.all());
        return new Draft("关于防汛工作的通知", "摘要", content, Map.of(), List.of(files));
    }

    static AttachedFile file(String name, byte[] bytes) {
        return new AttachedFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
