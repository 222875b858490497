package org.chengmen.publishing.imports;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.content.HiddenCharacters;
import org.chengmen.publishing.editions.Completeness;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.DocumentTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds lines to the rules of what is written here. One preparation serves one import: it looks
/// each site and column up once.
final class Preparation {

    private static final int LONGEST_ID = 500;
    private static final int LONGEST_AUTHOR = 60;

    private final Map<String, SiteView> sites;
    private final Map<String, Map<String, Column>> columnsOfSites = new ConcurrentHashMap<>();
    private final Columns columns;
    private final DocumentTypes types;
    private final ImportOptions options;
    private final String nobody;
    private final Clock clock;

    Preparation(
            Alliance alliance,
            Columns columns,
            DocumentTypes types,
            MessageSource messages,
            ImportOptions options,
            Clock clock) {
        this.columns = columns;
        this.types = types;
        this.options = options;
        this.nobody = messages.getMessage("publishing.import.author", null, Locale.CHINESE);
        this.clock = clock;
        this.sites =
                alliance.sites().stream()
                        .filter(SiteView::hosted)
                        .collect(Collectors.toMap(SiteView::host, Function.identity()));
    }

    Prepared prepare(ImportedDocument line) {
        var id = ownId(line);
        var site = site(line);
        var column = column(line, site);
        var type = type(line, column);
        var content = content(line, type, site);
        return new Prepared(
                Prepared.id(),
                Prepared.id(),
                id,
                column,
                column.owner(),
                type.code(),
                language(line),
                content,
                author(line),
                moment(line),
                isPublic(line));
    }

    private static String ownId(ImportedDocument line) {
        var id = ImportedDocument.or(line.id(), "");
        if (id.isEmpty() || id.length() > LONGEST_ID || !HiddenCharacters.without(id).equals(id)) {
            throw refused("id", ImportRefusal.ID_MALFORMED);
        }
        return id;
    }

    private SiteView site(ImportedDocument line) {
        var site = sites.get(ImportedDocument.or(line.site(), options.site()));
        if (site == null) {
            throw refused("site", ImportRefusal.SITE_UNKNOWN);
        }
        return site;
    }

    private Column column(ImportedDocument line, SiteView site) {
        var column =
                columnsOfSites
                        .computeIfAbsent(site.host(), it -> columnsOf(site))
                        .get(ImportedDocument.or(line.column(), options.column()));
        if (column == null) {
            throw refused("column", ImportRefusal.COLUMN_UNKNOWN);
        }
        return column;
    }

    private Map<String, Column> columnsOf(SiteView site) {
        return columns.ofSite(site.id().value()).stream()
                .collect(Collectors.toMap(Column::path, Function.identity()));
    }

    private DocumentType type(ImportedDocument line, Column column) {
        var type = types.type(ImportedDocument.or(line.type(), "news"));
        if (!column.documentTypes().contains(type.code())) {
            throw refused("type", ImportRefusal.TYPE_NOT_IN_COLUMN);
        }
        return type;
    }

    private static Content content(ImportedDocument line, DocumentType type, SiteView site) {
        var fields =
                new TreeMap<>(Objects.requireNonNullElse(line.fields(), Map.<String, String>of()));
        fields.putIfAbsent("source", site.name().zh());
        var form =
                new ContentForm(
                        ImportedDocument.or(line.title(), ""),
                        ImportedDocument.or(line.summary(), ""),
                        ImportedDocument.or(line.content(), ""),
                        fields);
        Refused.ifAny(form.problems(type));
        var content = form.content(type);
        Refused.ifAny(Completeness.problems(content, type));
        return content;
    }

    private static String language(ImportedDocument line) {
        var language = ImportedDocument.or(line.language(), "zh");
        if (!Set.of("zh", "en").contains(language)) {
            throw refused("language", ImportRefusal.LANGUAGE_UNKNOWN);
        }
        return language;
    }

    private String author(ImportedDocument line) {
        var author = HiddenCharacters.without(ImportedDocument.or(line.author(), nobody));
        return author.substring(0, Math.min(author.length(), LONGEST_AUTHOR));
    }

    private Instant moment(ImportedDocument line) {
        var now = Moments.now(clock);
        var moment = line.publishedAt() == null ? now : parsed(line.publishedAt());
        return moment.isAfter(now) ? now : moment;
    }

    private static Instant parsed(String moment) {
        try {
            return OffsetDateTime.parse(moment.strip()).toInstant();
        } catch (DateTimeException malformed) {
            throw refused("publishedAt", ImportRefusal.MOMENT_MALFORMED);
        }
    }

    private static boolean isPublic(ImportedDocument line) {
        return switch (ImportedDocument.or(line.state(), "published")) {
            case "published" -> true;
            case "draft" -> false;
            default -> throw refused("state", ImportRefusal.STATE_UNKNOWN);
        };
    }

    private static Refused refused(@Nullable String field, ImportRefusal why) {
        return field == null ? Refused.because(why) : new Refused(List.of(Problem.at(field, why)));
    }
}
