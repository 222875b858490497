package org.chengmen.accounts.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Keys as files `<name>-<number>.key` of 64 hexadecimal digits, readable by their owner alone.
/// Missing ones are made on the first start only: later, a new key would hide a lost one.
record KeyFiles(Path folder, boolean demonstration) {

    private static final int BYTES = 32;

    SortedMap<Integer, SecretKey> numbered(String name, boolean mayMake) {
        try {
            var keys = read(name);
            if (keys.isEmpty() && !mayMake) {
                throw new IllegalStateException(
                        "The keys of this database are not in " + folder + ".");
            }
            if (keys.isEmpty()) {
                make(folder.resolve(name + "-1.key"));
                return read(name);
            }
            return keys;
        } catch (IOException broken) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be read.", broken);
        }
    }

    private SortedMap<Integer, SecretKey> read(String name) throws IOException {
        var keys = new TreeMap<Integer, SecretKey>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, name + "-*.key")) {
                for (var file : files) {
                    var number = file.getFileName().toString().replaceAll("\\D", "");
                    keys.put(Integer.valueOf(number), key(file));
                }
            }
        }
        return keys;
    }

    private SecretKey key(Path file) throws IOException {
        var bytes = HexFormat.of().parseHex(Files.readString(file).strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("The key " + file + " is not 32 bytes long.");
        }
        if (!demonstration && isSample(bytes)) {
            throw new IllegalStateException("The key " + file + " is a sample value.");
        }
        if (!demonstration && isOpenToOthers(file)) {
            throw new IllegalStateException("The key " + file + " can be read by others.");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /// A value that somebody typed or counted, such as all zeros or 00 01 02 ...
    private static boolean isSample(byte[] key) {
        var step = key[1] - key[0];
        for (var i = 1; i < key.length; i++) {
            if ((byte) (key[i] - key[i - 1]) != (byte) step) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        return Files.getPosixFilePermissions(file).stream()
                .anyMatch(it -> !it.name().startsWith("OWNER"));
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.getParent());
        var secret =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--------"));
        Files.createFile(file, secret);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.write(file, HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }
}
