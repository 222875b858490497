package org.chengmen.search.crawl.reading;

import java.util.Set;
import java.util.stream.Collectors;

/// How Chinese a text looks, by the characters that every text is full of.
final class Frequency {

    private static final Set<Integer> COMMON =
            ("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
                            + "子说产种面而方后多定行学法所民得经這為個國時來們於對會發動過說產種後學經市政府公開務"
                            + "开务通知关於于关項项部")
                    .chars()
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());

    private Frequency() {}

    static long ofCommon(String text) {
        return text.chars().limit(20_000).filter(COMMON::contains).count();
    }
}
