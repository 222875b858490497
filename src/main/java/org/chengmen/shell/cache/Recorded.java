package org.chengmen.shell.cache;

import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/// The end of a recorded answer: nobody must go on waiting for it, however it ends.
final class Recorded extends Callback.Nested {

    private final PageRecorder recorder;
    private final Rendering rendering;
    private final Scheduler.Task timer;

    Recorded(Callback callback, PageRecorder recorder, Rendering rendering, Scheduler.Task timer) {
        super(callback);
        this.recorder = recorder;
        this.rendering = rendering;
        this.timer = timer;
    }

    @Override
    public void succeeded() {
        timer.cancel();
        recorder.completed(getCallback());
    }

    @Override
    public void failed(Throwable failure) {
        timer.cancel();
        rendering.end(null);
        super.failed(failure);
    }
}
