package org.chengmen.files.scan;

/// What the virus scanner says. Whatever is not a clear word counts as not knowing.
public sealed interface Verdict {

    record Clean() implements Verdict {}

    record Infected(String finding) implements Verdict {}

    record Unknown() implements Verdict {}
}
