package org.chengmen.files.words;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;

/// The words of a PDF, of the first pages where it is very long.
final class PdfWords {

    private static final int MOST_PAGES = 500;

    private PdfWords() {}

    static String read(InputStream content) throws IOException {
        try (var buffer = new RandomAccessReadBuffer(content);
                var document = Loader.loadPDF(buffer, IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            var text = new Bounded();
            stripper.writeText(document, text);
            return text.toString();
        }
    }

    /// Takes the beginning and lets the rest go by.
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] from, int start, int length) {
            if (text.length() < Words.MOST_CHARACTERS) {
                text.append(from, start, length);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
