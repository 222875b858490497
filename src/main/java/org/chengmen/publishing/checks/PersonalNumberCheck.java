package org.chengmen.publishing.checks;

import org.chengmen.publishing.checks.PersonalNumber.Kind;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/// Citizen numbers and bank cards never go public, on the page or in a file. A mobile phone may be
/// a contact that its owner wants published, so somebody answers for it.
@Component
class PersonalNumberCheck implements Check {

    private static final int MOST_IN_A_PLACE = 20;

    private final AttachmentText attachments;

    PersonalNumberCheck(AttachmentText attachments) {
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "personal-numbers";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        var findings = new ArrayList<Finding>();
        draft.passages().forEach(it -> findings.addAll(in(it)));
        draft.attachments().forEach(it -> findings.addAll(in(it)));
        return findings;
    }

    private List<Finding> in(AttachedFile file) {
        var place = "file:" + file.name();
        return switch (attachments.read(file)) {
            case AttachmentText.Read read -> in(new Passage(place, read.text()));
            case AttachmentText.Unreadable _ ->
                    List.of(Finding.hint("file-not-read", place, file.name()));
            case AttachmentText.Wordless _ -> List.of();
        };
    }

    private static List<Finding> in(Passage passage) {
        return PersonalNumbers.in(passage.text()).stream()
                .limit(MOST_IN_A_PLACE)
                .map(it -> finding(passage, it))
                .toList();
    }

    private static Finding finding(Passage passage, PersonalNumber number) {
        var severity = number.kind() == Kind.MOBILE ? Severity.WARNING : Severity.ERROR;
        var excerpt = masked(passage.excerpt(number.start(), number.end(), number.masked()));
        return new Finding(
                severity, number.kind().code(), passage.place(), excerpt, List.of(number.masked()));
    }

    /// Another number may stand beside the one that was found.
    private static String masked(String excerpt) {
        var shown = excerpt;
        for (var other : PersonalNumbers.in(excerpt)) {
            shown = shown.replace(excerpt.substring(other.start(), other.end()), other.masked());
        }
        return shown.replaceAll("[0-9]{9,}", "…");
    }
}
