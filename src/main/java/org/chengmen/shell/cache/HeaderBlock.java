package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/// All headers of a kept page as one run of bytes for HTTP/1.1, because writing a dozen headers one
/// by one is a quarter of the work of answering. To the rest of the server it is the entity tag.
final class HeaderBlock extends PreEncodedHttpField {

    private final byte[] lines;

    HeaderBlock(String entityTag, Collection<HttpField> others) {
        super(HttpHeader.ETAG, entityTag);
        this.lines =
                (line(this) + others.stream().map(HeaderBlock::line).collect(Collectors.joining()))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String line(HttpField field) {
        return field.getName() + ": " + field.getValue() + "\r\n";
    }

    @Override
    public void putTo(ByteBuffer buffer, HttpVersion version) {
        buffer.put(lines);
    }

    @Override
    public int getEncodedLength(HttpVersion version) {
        return lines.length;
    }
}
