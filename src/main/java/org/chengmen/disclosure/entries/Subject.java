package org.chengmen.disclosure.entries;

import java.util.List;
import java.util.stream.IntStream;

/// The 22 subject classes of government documents (主题分类), by their two digits.
public final class Subject {

    public static final List<String> ALL =
            IntStream.rangeClosed(1, 22).mapToObj("%02d"::formatted).toList();

    private Subject() {}

    public static String key(String code) {
        return "disclosure.subject." + code;
    }
}
