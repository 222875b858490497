package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.RequestState;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.clocks.Signal;
import org.chengmen.kernel.PageOf;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/// The open requests of a unit, the most urgent first. Due dates are computed, not stored, so the
/// queue is sorted here; a unit's open requests are hundreds at most.
@Component
class Queue {

    private static final int MOST = 5000;
    private static final int PAGE = 50;

    private final Requests requests;
    private final RequestLines lines;

    Queue(Requests requests, RequestLines lines) {
        this.requests = requests;
        this.lines = lines;
    }

    /// `after` is the key of the last line before: its due date and number.
    PageOf<RequestLine> open(
            UUID organisation, Filter filter, @Nullable String after, Frame frame) {
        var rows =
                all(organisation, frame).stream()
                        .filter(filter)
                        .sorted(Comparator.comparing(Queue::key))
                        .filter(it -> after == null || key(it).compareTo(after) > 0)
                        .limit(PAGE + 1)
                        .toList();
        return PageOf.of(rows, PAGE, Queue::key);
    }

    List<RequestLine> all(UUID organisation, Frame frame) {
        return lines.of(requests.open(organisation, MOST), frame);
    }

    PageOf<RequestLine> closed(UUID organisation, @Nullable UUID before, Frame frame) {
        var rows = requests.closed(organisation, before, PAGE + 1);
        var page = PageOf.of(rows, PAGE, it -> it.id().toString());
        return new PageOf<>(lines.of(page.items(), frame), page.next());
    }

    private static String key(RequestLine line) {
        var due = line.standing().due().map(Object::toString).orElse("9999-12-31");
        return due + " " + line.request().number();
    }

    /// What the officer wants to see of the queue; null is everything.
    record Filter(@Nullable Signal signal, @Nullable RequestState state, @Nullable UUID officer)
            implements Predicate<RequestLine> {

        static Filter of(@Nullable String signal, @Nullable String state, @Nullable UUID officer) {
            return new Filter(
                    named(Signal.class, signal), named(RequestState.class, state), officer);
        }

        private static <E extends Enum<E>> @Nullable E named(Class<E> kind, @Nullable String name) {
            return name == null
                    ? null
                    : Arrays.stream(kind.getEnumConstants())
                            .filter(it -> it.name().equals(name.toUpperCase(Locale.ROOT)))
                            .findFirst()
                            .orElse(null);
        }

        @Override
        public boolean test(RequestLine line) {
            var works = line.request().officer();
            return (signal == null || line.standing().signal() == signal)
                    && (state == null || line.request().state() == state)
                    && (officer == null || (works != null && officer.equals(works.account())));
        }
    }
}
