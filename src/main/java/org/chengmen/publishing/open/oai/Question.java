package org.chengmen.publishing.open.oai;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A request of a harvester: a verb and its arguments, each given once.
record Question(Verb verb, Map<String, String> arguments) {

    private static final int LONGEST = 500;

    static Question of(Map<String, String[]> parameters) {
        var arguments = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (!name.equals("verb")) {
                arguments.put(name, single(name, values));
            }
        });
        var verb = verb(parameters.get("verb"));
        verb.check(arguments);
        return new Question(verb, arguments);
    }

    private static Verb verb(String @Nullable [] values) {
        if (values == null || values.length != 1) {
            throw new ProtocolError(ProtocolError.Code.badVerb, "One verb, please");
        }
        return Verb.of(values[0])
                .orElseThrow(() ->
                        new ProtocolError(ProtocolError.Code.badVerb, "There is no such verb"));
    }

    private static String single(String name, String[] values) {
        if (values.length != 1 || values[0].length() > LONGEST) {
            throw ProtocolError.argument("Once, and not longer than " + LONGEST + ": " + name);
        }
        return values[0];
    }

    @Nullable String argument(String name) {
        return arguments.get(name);
    }

    String required(String name) {
        return Objects.requireNonNull(arguments.get(name));
    }
}
