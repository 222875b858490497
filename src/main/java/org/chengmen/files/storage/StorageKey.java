package org.chengmen.files.storage;

import java.util.regex.Pattern;

/// Where a content lies: named by its checksum, and a smaller rendering beside it by its width.
public record StorageKey(String checksum, int width) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public StorageKey {
        if (!SHA256.matcher(checksum).matches() || width < 0) {
            throw new IllegalArgumentException("Not a storage key: " + checksum + " " + width);
        }
    }

    public static StorageKey of(String checksum) {
        return new StorageKey(checksum, 0);
    }

    public StorageKey variant(int width) {
        return new StorageKey(checksum, width);
    }

    String file() {
        return width == 0 ? checksum : checksum + "." + width;
    }
}
