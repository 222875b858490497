package org.chengmen.shell.cache;

import org.chengmen.shell.broadcast.Broadcasts;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.stereotype.Component;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Stands before the servlets. A kept page is answered on the thread that read the request from the
/// network; everything else goes to the rooms on a virtual thread.
@Component
class PageCacheHandler extends Handler.Wrapper {

    /// Who waits longer for a page in the making makes it himself.
    private static final long PATIENCE_MILLIS = 1000;

    private final KeptPages pages;
    private final Renderings renderings;
    private final Broadcasts broadcasts;
    private final CacheFigures figures;
    private Executor rooms = Runnable::run;

    PageCacheHandler(
            KeptPages pages, Renderings renderings, Broadcasts broadcasts, CacheFigures figures) {
        this.pages = pages;
        this.renderings = renderings;
        this.broadcasts = broadcasts;
        this.figures = figures;
    }

    void standBefore(Handler servlets, Executor rooms) {
        this.rooms = rooms;
        setHandler(servlets);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var key = PageKey.of(request);
        if (key == null || !broadcasts.attentive()) {
            figures.passed();
            pass(request, response, callback);
        } else {
            answer(key, request, response, callback);
        }
        return true;
    }

    private void answer(PageKey key, Request request, Response response, Callback callback) {
        var page = pages.find(key);
        if (page != null) {
            figures.hit();
            page.answer(request, response, callback);
        } else if (PageKey.mayFill(request)) {
            figures.miss();
            make(key, request, response, callback);
        } else {
            figures.miss();
            pass(request, response, callback);
        }
    }

    private void make(PageKey key, Request request, Response response, Callback callback) {
        var mine =
                renderings.beginOrAwait(
                        key,
                        pages.now(),
                        page -> {
                            if (page == null) {
                                pass(request, response, callback);
                            } else {
                                page.answer(request, response, callback);
                            }
                        });
        if (mine != null) {
            var timer =
                    request.getComponents()
                            .getScheduler()
                            .schedule(() -> mine.end(null), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            var recorder = new PageRecorder(request, response, key, mine, pages);
            pass(recorder.getRequest(), recorder, new Recorded(callback, recorder, mine, timer));
        }
    }

    private void pass(Request request, Response response, Callback callback) {
        rooms.execute(() -> enter(request, response, callback));
    }

    private void enter(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }
}
