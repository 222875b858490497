package org.chengmen.publishing.content;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// What a Word document says: its title if it has one, its html with a place for each picture, and
/// the pictures. The html is not clean yet.
public record WordDocument(String title, String html, List<Picture> pictures) {

    static final String PLACE = "word-picture:";

    public WordDocument {
        pictures = List.copyOf(pictures);
    }

    /// The html with the addresses under which the pictures are kept; null lets one go.
    public String withPictures(Function<Picture, @Nullable String> kept) {
        var document = Jsoup.parseBodyFragment(html);
        for (var picture : document.select("img[src^=" + PLACE + "]")) {
            var number = Integer.parseInt(picture.attr("src").substring(PLACE.length()));
            var address = kept.apply(pictures.get(number));
            if (address == null) {
                picture.remove();
            } else {
                picture.attr("src", address);
            }
        }
        return document.body().html();
    }

    /// A picture of a document with a name of its own.
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    public record Picture(String name, byte[] bytes) {}
}
