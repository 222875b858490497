package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.publication.Citation;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.Field;
import org.chengmen.publishing.types.FieldKind;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.ArticleTags;
import org.chengmen.shell.parts.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Everything the page of a document shows.
public record DocumentView(
        Publication publication, DocumentType type, List<Column> way, List<Citation> citations) {

    /// Fields that have a place of their own on the page.
    private static final Set<String> ELSEWHERE =
            Set.of("source", "by", "keywords", "picture", "pictureAlt", "video", "transcript");

    public ArticleTags tags(Frame frame) {
        var content = publication.content();
        return new ArticleTags(
                publication.title(),
                frame.time(publication.publishedAt()),
                publication.source().isEmpty()
                        ? frame.t(frame.site().organiser())
                        : publication.source(),
                content.field("keywords"),
                content.field("by"),
                content.summary(),
                publication.picture(),
                publication.address());
    }

    /// The block over an official document, or the facts under the text of another.
    public List<Row> facts(Frame frame) {
        var rows = new ArrayList<Row>();
        for (var field : type.fields()) {
            var value = publication.content().field(field.name());
            if (!value.isEmpty()
                    && !ELSEWHERE.contains(field.name())
                    && field.kind() != FieldKind.DOCUMENTS) {
                rows.add(Row.of(frame.t(field.label()), shown(frame, field, value)));
            }
        }
        return rows;
    }

    private static String shown(Frame frame, Field field, String value) {
        return field.options().stream()
                .filter(it -> it.value().equals(value))
                .findFirst()
                .map(it -> frame.t(it.label()))
                .orElse(value);
    }

    public List<Citation> outOfForce() {
        return citations.stream().filter(it -> !it.incoming() && it.isOutOfForce()).toList();
    }

    public String validity() {
        return publication.content().field("validity");
    }
}
