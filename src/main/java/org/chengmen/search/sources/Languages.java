package org.chengmen.search.sources;

import org.chengmen.kernel.LocalizedText;

import java.util.Locale;
import java.util.stream.Stream;

/// In which languages something has a name of its own.
final class Languages {

    private Languages() {}

    static Stream<Locale> of(LocalizedText name) {
        return name.en() == null
                ? Stream.of(Locale.SIMPLIFIED_CHINESE)
                : Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }
}
