package org.chengmen.publishing.content;

import org.chengmen.kernel.Refused;
import org.chengmen.publishing.content.WordDocument.Picture;
import org.jsoup.Jsoup;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads Word documents (.docx) with their headings, lists, tables and pictures.
public final class WordDocuments {

    private static final long INFLATED_MOST = 120L * 1024 * 1024;
    private static final long PICTURES_MOST = 40L * 1024 * 1024;
    private static final Pattern PARTS =
            Pattern.compile(
                    "\\[Content_Types]\\.xml|_rels/\\.rels|word/[^/]+\\.xml|word/_rels/[^/]+\\.rels|word/media/[^/]+");
    private static final Map<String, String> EXTENSIONS =
            Map.of("image/png", "png", "image/jpeg", "jpg", "image/gif", "gif");
    private static final String STYLES =
            """
            p[style-name='Title'] => h1:fresh
            p[style-name='标题'] => h1:fresh
            p[style-name='heading 1'] => h2:fresh
            p[style-name='heading 2'] => h3:fresh
            p[style-name='heading 3'] => h4:fresh
            p[style-name='heading 4'] => h4:fresh
            """;

    private final List<Picture> pictures = new ArrayList<>();
    private long bytes;

    private WordDocuments() {}

    public static WordDocument read(InputStream content) throws IOException {
        try (var file =
                OfficeFile.of(
                        content,
                        it -> PARTS.matcher(it).matches(),
                        INFLATED_MOST,
                        ContentRefusal.NOT_A_WORD_DOCUMENT)) {
            return new WordDocuments().read(file);
        }
    }

    private WordDocument read(OfficeFile file) {
        try {
            var converter = new DocumentConverter().addStyleMap(STYLES).imageConverter(this::place);
            var html = converter.convertToHtml(file.path().toFile()).getValue();
            return split(html);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refused.because(ContentRefusal.NOT_A_WORD_DOCUMENT);
        }
    }

    /// Its first heading of the title's level is the title and no part of the text.
    private WordDocument split(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var first = document.selectFirst("h1");
        var title = first == null ? "" : first.text();
        if (first != null) {
            first.remove();
        }
        return new WordDocument(title, document.body().html(), pictures);
    }

    private Map<String, String> place(Image image) throws IOException {
        var extension = EXTENSIONS.get(image.getContentType());
        if (extension == null) {
            return Map.of("src", "");
        }
        try (var stream = image.getInputStream()) {
            keep(stream.readNBytes((int) (PICTURES_MOST - bytes) + 1), extension);
        }
        var alt = image.getAltText().orElse("");
        var place = WordDocument.PLACE + (pictures.size() - 1);
        return alt.isBlank() ? Map.of("src", place) : Map.of("src", place, "alt", alt);
    }

    private void keep(byte[] picture, String extension) {
        bytes += picture.length;
        if (bytes > PICTURES_MOST) {
            throw Refused.because(ContentRefusal.FILE_TOO_LARGE);
        }
        pictures.add(new Picture("picture-" + (pictures.size() + 1) + "." + extension, picture));
    }
}
