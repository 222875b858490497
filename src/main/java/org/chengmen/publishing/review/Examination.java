package org.chengmen.publishing.review;

import org.chengmen.files.FileId;
import org.chengmen.files.Files;
import org.chengmen.publishing.checks.AttachedFile;
import org.chengmen.publishing.checks.CheckContext;
import org.chengmen.publishing.checks.Checks;
import org.chengmen.publishing.checks.Draft;
import org.chengmen.publishing.checks.Finding;
import org.chengmen.publishing.content.CleanContent;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.shell.ShellSettings;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Has the checks read an edition as it would be published, its attachments included.
@Component
public class Examination {

    private static final Pattern FILE =
            Pattern.compile("href=\"/files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/");

    private final Checks checks;
    private final Files files;
    private final ShellSettings settings;
    private final Clock clock;

    Examination(Checks checks, Files files, ShellSettings settings, Clock clock) {
        this.checks = checks;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    public Examined of(Edition edition, DocumentType type) {
        return new Examined(edition.id(), edition.version(), findings(edition.content(), type));
    }

    private List<Finding> findings(Content content, DocumentType type) {
        var draft =
                new Draft(
                        content.title(),
                        content.summary(),
                        new CleanContent(content.body(), List.of()),
                        read(content, type),
                        attachments(content));
        var today = LocalDate.ofInstant(clock.instant(), settings.zone());
        return checks.examine(draft, CheckContext.of(today, type.skippedChecks())).stream()
                .distinct()
                .toList();
    }

    /// The words of blocks stand in the text already.
    private static Map<String, String> read(Content content, DocumentType type) {
        var fields = new HashMap<>(content.fields());
        type.blocks().ifPresent(it -> fields.remove(it.name()));
        return fields;
    }

    private List<AttachedFile> attachments(Content content) {
        return FILE.matcher(content.body())
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring("href=\"/files/".length(), link.length() - 1))
                .distinct()
                .flatMap(id -> files.view(new FileId(UUID.fromString(id))).stream())
                .map(file -> new AttachedFile(file.name(), file.size(), () -> files.open(file)))
                .toList();
    }
}
