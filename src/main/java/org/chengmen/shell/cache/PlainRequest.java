package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

import java.util.EnumSet;

/// A request as the rooms see it while their answer is recorded: they answer whole and unpacked;
/// packing and comparing entity tags is done by the cache.
final class PlainRequest extends Request.Wrapper {

    private static final EnumSet<HttpHeader> DONE_BY_THE_CACHE =
            EnumSet.of(
                    HttpHeader.ACCEPT_ENCODING,
                    HttpHeader.IF_NONE_MATCH,
                    HttpHeader.IF_MODIFIED_SINCE,
                    HttpHeader.IF_MATCH,
                    HttpHeader.IF_UNMODIFIED_SINCE);

    private final HttpFields headers;

    PlainRequest(Request request) {
        super(request);
        headers = HttpFields.build(request.getHeaders()).remove(DONE_BY_THE_CACHE).asImmutable();
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
