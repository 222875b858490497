package org.chengmen.publishing.blocks;

import org.chengmen.publishing.content.ContentAddress;
import org.chengmen.publishing.content.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/// One-line words and addresses of people, without what nobody sees.
final class Words {

    private static final int LONGEST_ADDRESS = 500;

    private Words() {}

    static String line(@Nullable String typed, int longest) {
        var line =
                HiddenCharacters.without(typed == null ? "" : typed)
                        .replaceAll("\\s+", " ")
                        .strip();
        return line.length() <= longest ? line : line.substring(0, longest);
    }

    /// Empty where it may not stand on a page.
    static String address(@Nullable String typed) {
        var address = ContentAddress.link(line(typed, LONGEST_ADDRESS));
        return address == null ? "" : address;
    }

    static String ownFile(@Nullable String typed) {
        var address = ContentAddress.ownFile(line(typed, LONGEST_ADDRESS));
        return address == null ? "" : address;
    }
}
