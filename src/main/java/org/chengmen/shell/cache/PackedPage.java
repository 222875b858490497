package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The bytes of a page in one packing, with the headers that belong to it. They lie outside the
/// heap, where the operating system takes them from without another copy. The block has all headers
/// but the length, which the server writes after counting.
record PackedPage(String entityTag, List<HttpField> headers, HeaderBlock block, ByteBuffer bytes) {

    static PackedPage of(Encoding encoding, byte[] plain, String digest, PageHeaders ofPage) {
        var bytes = encoding.pack(plain);
        var entityTag = '"' + digest + encoding.tagSuffix() + '"';
        var own = new ArrayList<HttpField>();
        if (encoding != Encoding.IDENTITY) {
            own.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
        }
        var block = new HeaderBlock(entityTag, ofPage.with(own));
        own.add(new PreEncodedHttpField(HttpHeader.ETAG, entityTag));
        own.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.length));
        return new PackedPage(entityTag, List.copyOf(own), block, outsideTheHeap(bytes));
    }

    private static ByteBuffer outsideTheHeap(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    /// A view of the bytes for one answer.
    ByteBuffer content() {
        return bytes.asReadOnlyBuffer();
    }

    int size() {
        return bytes.capacity();
    }
}
