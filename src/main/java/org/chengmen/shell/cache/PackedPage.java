package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The bytes of a page in one packing, with the headers that belong to it. They lie outside the
/// heap, where the operating system takes them from without another copy.
record PackedPage(String entityTag, List<HttpField> headers, ByteBuffer bytes) {

    static PackedPage of(Encoding encoding, byte[] plain, String digest) {
        var bytes = encoding.pack(plain);
        var entityTag = '"' + digest + encoding.tagSuffix() + '"';
        var headers = new ArrayList<HttpField>();
        headers.add(new PreEncodedHttpField(HttpHeader.ETAG, entityTag));
        headers.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.length));
        if (encoding != Encoding.IDENTITY) {
            headers.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
        }
        return new PackedPage(entityTag, List.copyOf(headers), outsideTheHeap(bytes));
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
