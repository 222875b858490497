package org.chengmen.publishing.open.oai;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The six requests of OAI-PMH 2.0 and the arguments that each knows.
@SuppressWarnings("ImmutableEnumChecker") // its sets are made by Set.of
enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier"), false),
    LIST_SETS("ListSets", Set.of(), Set.of(), true),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of(), false),
    LIST_IDENTIFIERS(
            "ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true);

    static final String TOKEN = "resumptionToken";

    private final String word;
    private final Set<String> required;
    private final Set<String> optional;
    private final boolean resumable;

    Verb(String word, Set<String> required, Set<String> optional, boolean resumable) {
        this.word = word;
        this.required = required;
        this.optional = optional;
        this.resumable = resumable;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    /// A token stands alone.
    void check(Map<String, String> arguments) {
        if (resumable && arguments.containsKey(TOKEN)) {
            require(arguments.size() == 1, TOKEN + " stands alone");
            return;
        }
        for (var name : arguments.keySet()) {
            require(required.contains(name) || optional.contains(name), "Unknown: " + name);
        }
        for (var name : required) {
            require(arguments.containsKey(name), "Missing: " + name);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw ProtocolError.argument(otherwise);
        }
    }
}
