package org.chengmen.files.inspection;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Plain text in UTF-8, or in GB 18030 as older office software writes it; without control
/// characters, so that nothing else hides in it.
final class TextCheck {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextCheck() {}

    static void check(Path file) throws IOException {
        if (ZipDirectory.hasEndRecord(file)) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        for (var encoding : ENCODINGS) {
            if (isText(file, encoding)) {
                return;
            }
        }
        throw Refused.because(FileRefusal.EXTENSION_DISAGREES, "txt", "application/octet-stream");
    }

    private static boolean isText(Path file, Charset encoding) throws IOException {
        var decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new java.io.InputStreamReader(Files.newInputStream(file), decoder)) {
            return hasOnlyText(reader);
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static boolean hasOnlyText(Reader reader) throws IOException {
        var buffer = new char[8192];
        for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            for (var at = 0; at < read; at++) {
                if (buffer[at] < ' ' && "\t\r\n\f".indexOf(buffer[at]) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
