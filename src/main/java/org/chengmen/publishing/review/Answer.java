package org.chengmen.publishing.review;

import org.chengmen.publishing.checks.Finding;

/// Why somebody let a warning stand. It holds for the finding with the same code, place and words.
public record Answer(String code, String place, String excerpt, String reason, String personName) {

    public boolean answers(Finding finding) {
        return code.equals(finding.code())
                && place.equals(finding.place())
                && excerpt.equals(finding.excerpt());
    }
}
