package org.chengmen.publishing.editions;

import org.chengmen.kernel.Problem;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.content.CleanContent;
import org.chengmen.publishing.content.ContentInput;
import org.chengmen.publishing.content.HiddenCharacters;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What somebody typed, under the rules of the document type. A draft may be unfinished, but never
/// too long or unclean.
public record ContentForm(String title, String summary, String body, Map<String, String> fields) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 500;

    public static ContentForm of(Content content) {
        return new ContentForm(
                content.title(), content.summary(), content.body(), content.fields());
    }

    /// Problems that keep even a draft from being saved.
    public List<Problem> problems(DocumentType type) {
        var problems = new ArrayList<Problem>();
        if (title.strip().length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", PublishingRefusal.TITLE_TOO_LONG, LONGEST_TITLE));
        }
        if (summary.strip().length() > LONGEST_SUMMARY) {
            problems.add(
                    Problem.at("summary", PublishingRefusal.SUMMARY_TOO_LONG, LONGEST_SUMMARY));
        }
        type.fields().forEach(field -> tooLong(field, problems));
        type.blocks()
                .filter(it -> Blocks.parse(value(it)).isEmpty())
                .ifPresent(it ->
                        problems.add(
                                Problem.at(
                                        "field-" + it.name(),
                                        PublishingRefusal.FIELD_MALFORMED,
                                        it.label())));
        return problems;
    }

    private void tooLong(Field field, List<Problem> problems) {
        if (value(field).length() > field.max()) {
            problems.add(
                    Problem.at(
                            "field-" + field.name(),
                            PublishingRefusal.FIELD_TOO_LONG,
                            field.label(),
                            field.max()));
        }
    }

    /// The content as it is kept: clean, and only with fields that the type knows.
    public Content content(DocumentType type) {
        var known = new TreeMap<String, String>();
        for (var field : type.fields()) {
            if (!value(field).isEmpty()) {
                known.put(field.name(), value(field));
            }
        }
        return new Content(line(title), line(summary), body(type, known), known);
    }

    /// Of a page of blocks the text is what its blocks say.
    private String body(DocumentType type, Map<String, String> known) {
        var blocks = type.blocks().map(it -> blocks(known.getOrDefault(it.name(), "")));
        if (blocks.isEmpty()) {
            return cleaned(type).html();
        }
        type.blocks().ifPresent(it -> known.replace(it.name(), blocks.get().json()));
        return ContentInput.clean(blocks.get().reading(), type.rules()).html();
    }

    private static Blocks blocks(String typed) {
        return Blocks.parse(typed).orElse(Blocks.NONE).cleaned();
    }

    /// The text, and what had to be taken out of it.
    public CleanContent cleaned(DocumentType type) {
        return ContentInput.clean(body, type.rules());
    }

    private String value(Field field) {
        return HiddenCharacters.without(fields.getOrDefault(field.name(), "")).strip();
    }

    private static String line(String typed) {
        return HiddenCharacters.without(typed).replaceAll("\\s+", " ").strip();
    }
}
