package org.chengmen.files.inspection;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// An Office or WPS document of the older kind, a file system in a file (OLE2).
final class OleCheck {

    private static final Map<FileKind, Set<String>> MAIN =
            Map.of(
                    FileKind.DOC, Set.of("WordDocument"),
                    FileKind.WPS, Set.of("WordDocument"),
                    FileKind.XLS, Set.of("Workbook", "Book"),
                    FileKind.PPT, Set.of("PowerPoint Document"));
    private static final Set<String> RUNS =
            Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT", "\u0001Ole10Native");
    private static final Set<String> ENCRYPTION =
            Set.of("EncryptedPackage", "EncryptionInfo", "EncryptedSummary", "\u0006DataSpaces");
    private static final int DEEPEST = 8;

    private OleCheck() {}

    static void check(Path file, FileKind kind) throws IOException {
        reading(
                file,
                root -> {
                    checkEncryption(root);
                    var main = main(root, kind);
                    if (main == null) {
                        throw Refused.because(
                                FileRefusal.EXTENSION_DISAGREES,
                                kind.extensions().getFirst(),
                                "application/x-ole-storage");
                    }
                    checkMain(main, kind);
                    checkRuns(root, 0);
                });
    }

    /// A newer document with a password comes wrapped like an older one.
    static void checkEncryption(Path file) throws IOException {
        reading(file, OleCheck::checkEncryption);
    }

    private static void checkEncryption(DirectoryNode root) {
        if (ENCRYPTION.stream().anyMatch(root::hasEntry)) {
            throw Refused.because(FileRefusal.ENCRYPTED);
        }
    }

    private static @Nullable DocumentEntry main(DirectoryNode root, FileKind kind) {
        for (var entry : root) {
            if (entry instanceof DocumentEntry document
                    && MAIN.getOrDefault(kind, Set.of()).contains(entry.getName())) {
                return document;
            }
        }
        return null;
    }

    private static void checkMain(DocumentEntry main, FileKind kind) throws IOException {
        try (var in = new org.apache.poi.poifs.filesystem.DocumentInputStream(main)) {
            var head = in.readNBytes(4096);
            var encrypted =
                    switch (kind) {
                        case DOC, WPS -> head.length > 11 && (head[11] & 0x01) != 0;
                        case XLS -> hasFilePass(head);
                        default -> false;
                    };
            if (encrypted) {
                throw Refused.because(FileRefusal.ENCRYPTED);
            }
        }
    }

    /// The record FILEPASS (0x002F) stands among the first ones of an encrypted workbook.
    private static boolean hasFilePass(byte[] head) {
        for (var at = 0; at + 4 <= head.length; ) {
            var type = (head[at] & 0xff) | (head[at + 1] & 0xff) << 8;
            if (type == 0x002f) {
                return true;
            }
            at += 4 + ((head[at + 2] & 0xff) | (head[at + 3] & 0xff) << 8);
        }
        return false;
    }

    private static void checkRuns(DirectoryEntry directory, int depth) {
        for (var entry : directory) {
            if (RUNS.contains(entry.getName()) || depth > DEEPEST) {
                throw Refused.because(FileRefusal.MACROS);
            }
            if (entry instanceof DirectoryEntry inner) {
                checkRuns(inner, depth + 1);
            }
        }
    }

    private static void reading(Path file, Check check) throws IOException {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            check.on(system.getRoot());
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
    }

    private interface Check {

        void on(DirectoryNode root) throws IOException;
    }
}
