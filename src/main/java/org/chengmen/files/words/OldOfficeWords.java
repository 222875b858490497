package org.chengmen.files.words;

import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;

import java.io.IOException;
import java.io.InputStream;

/// The words of a .doc, .xls or .ppt, and of a .wps where it is built like a .doc.
final class OldOfficeWords {

    private OldOfficeWords() {}

    static String read(InputStream content) throws IOException {
        try (var file = new POIFSFileSystem(content);
                var extractor = extractor(file.getRoot())) {
            var text = extractor.getText();
            return text.substring(0, Math.min(text.length(), Words.MOST_CHARACTERS));
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static POITextExtractor extractor(DirectoryNode root) throws IOException {
        if (root.hasEntry("WordDocument")) {
            return new WordExtractor(root);
        }
        if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            return new ExcelExtractor(root);
        }
        if (root.hasEntry("PowerPoint Document")) {
            return new SlideShowExtractor<>(new HSLFSlideShow(root));
        }
        throw new IOException("No Office document");
    }
}
