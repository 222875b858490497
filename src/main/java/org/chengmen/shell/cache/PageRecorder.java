package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/// Holds back what the rooms answer until it is whole, keeps it when it is a page for everybody,
/// and answers with the kept page. Anything else passes through untouched from its first byte on.
final class PageRecorder extends Response.Wrapper {

    private static final int LARGEST = 1024 * 1024;

    private final Request visitor;
    private final PageKey key;
    private final Rendering rendering;
    private final KeptPages pages;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private State state = State.UNDECIDED;

    PageRecorder(
            Request visitor, Response response, PageKey key, Rendering rendering, KeptPages pages) {
        super(new PlainRequest(visitor), response);
        this.visitor = visitor;
        this.key = key;
        this.rendering = rendering;
        this.pages = pages;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (state == State.UNDECIDED) {
            decide();
        }
        if (state != State.HOLDING) {
            super.write(last, content, callback);
        } else if (held.size() + size(content) > LARGEST) {
            letGo(last, content, callback);
        } else {
            hold(content);
            finishOrGoOn(last, callback);
        }
    }

    /// For the rooms an answer is on its way as soon as they have written some of it.
    @Override
    public boolean isCommitted() {
        return state == State.HOLDING || super.isCommitted();
    }

    /// The rooms are done with the request.
    void completed(Callback callback) {
        if (state == State.HOLDING) {
            finishOrGoOn(true, callback);
        } else {
            rendering.end(null);
            callback.succeeded();
        }
    }

    private void decide() {
        state = mayBeKept() ? State.HOLDING : State.PASSING;
        if (state == State.PASSING) {
            rendering.end(null);
        }
    }

    private boolean mayBeKept() {
        var tags = tags();
        return tags != null
                && isOk()
                && tags.isToBeKept()
                && tags.origin().equals(key.origin())
                && PageHeaders.mayBeShared(getHeaders());
    }

    /// A status that nobody has set is 0 until the server writes it.
    private boolean isOk() {
        return getStatus() == HttpStatus.OK_200 || getStatus() == 0;
    }

    private @Nullable PageTags tags() {
        return (PageTags) visitor.getAttribute(PageTags.class.getName());
    }

    private void finishOrGoOn(boolean last, Callback callback) {
        var tags = tags();
        if (!last || tags == null) {
            callback.succeeded();
            return;
        }
        state = State.DONE;
        var headers = PageHeaders.of(getHeaders());
        var page = pages.page(held.toByteArray(), headers, tags.all(), rendering.begun());
        pages.keep(key, page, rendering.begun());
        page.answerFirst(visitor, getWrapped(), callback);
        rendering.end(page);
    }

    private void letGo(boolean last, @Nullable ByteBuffer content, Callback callback) {
        state = State.PASSING;
        rendering.end(null);
        super.write(
                false,
                ByteBuffer.wrap(held.toByteArray()),
                Callback.from(() -> super.write(last, content, callback), callback::failed));
    }

    private void hold(@Nullable ByteBuffer content) {
        if (content != null) {
            var bytes = new byte[content.remaining()];
            content.get(bytes);
            held.writeBytes(bytes);
        }
    }

    private static int size(@Nullable ByteBuffer content) {
        return content == null ? 0 : content.remaining();
    }

    private enum State {
        UNDECIDED,
        HOLDING,
        PASSING,
        DONE
    }
}
