package org.chengmen.publishing.web;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.chains.ReviewChain;
import org.chengmen.publishing.checks.Finding;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.review.Answer;
import org.chengmen.publishing.types.DocumentType;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The form on which an edition is written: `edition` is null before it was first saved.
public record WritingView(
        @Nullable Edition edition,
        Column column,
        LocalizedText site,
        DocumentType type,
        String language,
        ContentForm form,
        @Nullable ReviewChain chain,
        List<Finding> findings,
        List<Answer> answers,
        boolean editable,
        boolean mine,
        boolean myTurn) {

    public int version() {
        return edition == null ? 0 : edition.version();
    }

    public String action() {
        return edition == null
                ? "/desk/publishing/new/" + column.id().value() + "/" + type.code()
                : "/desk/publishing/editions/" + edition.id().value();
    }

    /// The reason that was given for a finding, or nothing.
    public String reason(Finding finding) {
        return answers.stream()
                .filter(it -> it.answers(finding))
                .map(it -> it.reason())
                .findFirst()
                .orElse("");
    }
}
