package org.chengmen.publishing.review;

import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.checks.Finding;
import org.chengmen.publishing.checks.Severity;
import org.chengmen.publishing.editions.Edition;

import java.util.List;

/// What the checks found in one version of an edition. Reading takes a while, above all that of
/// attachments: it is done once, and holds as long as nobody saves another version.
public record Examined(EditionId edition, int version, List<Finding> findings) {

    public Examined {
        findings = List.copyOf(findings);
    }

    boolean holdsFor(Edition other) {
        return edition.equals(other.id()) && version == other.version();
    }

    List<Finding> warnings() {
        return findings.stream().filter(it -> it.severity() == Severity.WARNING).toList();
    }

    long errors() {
        return findings.stream().filter(it -> it.severity() == Severity.ERROR).count();
    }
}
