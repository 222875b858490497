package org.chengmen.files.storage;

import java.util.regex.Pattern;

/// Where a content lies: named by its checksum, a smaller rendering beside it by its width, and
/// each as WebP beside that.
public record StorageKey(String checksum, int width, boolean isWebp) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public StorageKey {
        if (!SHA256.matcher(checksum).matches() || width < 0) {
            throw new IllegalArgumentException("Not a storage key: " + checksum + " " + width);
        }
    }

    public static StorageKey of(String checksum) {
        return new StorageKey(checksum, 0, false);
    }

    public StorageKey variant(int ofWidth) {
        return new StorageKey(checksum, ofWidth, isWebp);
    }

    public StorageKey webp() {
        return new StorageKey(checksum, width, true);
    }

    String file() {
        return checksum + (width == 0 ? "" : "." + width) + (isWebp ? ".webp" : "");
    }
}
