package org.chengmen.publishing.checks;

/// What a finding means for the writer: an error must be mended, a warning be answered for, a hint
/// may be right.
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
