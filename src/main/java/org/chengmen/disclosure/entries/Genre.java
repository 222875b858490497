package org.chengmen.disclosure.entries;

import java.util.List;

/// The kinds of official documents (党政机关公文处理工作条例 8).
public final class Genre {

    public static final List<String> ALL =
            List.of(
                    "resolution",
                    "decision",
                    "order",
                    "communique",
                    "announcement",
                    "notification",
                    "opinion",
                    "notice",
                    "circular",
                    "report",
                    "request",
                    "reply",
                    "bill",
                    "letter",
                    "minutes");

    private Genre() {}

    public static String key(String code) {
        return "disclosure.genre." + code;
    }
}
