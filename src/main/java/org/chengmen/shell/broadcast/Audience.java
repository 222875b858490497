package org.chengmen.shell.broadcast;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Those of this instance who listen.
@Component
class Audience {

    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final List<Seat> first = new CopyOnWriteArrayList<>();
    private final List<Seat> last = new CopyOnWriteArrayList<>();

    void join(String channel, BroadcastListener listener) {
        first.add(new Seat(channel, listener));
    }

    void joinLast(String channel, BroadcastListener listener) {
        last.add(new Seat(channel, listener));
    }

    /// Returns false when a listener failed and should hear it again.
    boolean tell(List<Message> messages) {
        var byChannel =
                messages.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Message::channel,
                                        Collectors.mapping(Message::text, Collectors.toSet())));
        return tell(seat -> byChannel.getOrDefault(seat.channel, Set.of()));
    }

    boolean tellThatSomethingWasMissed() {
        return tell(seat -> Set.of(BroadcastListener.ANYTHING));
    }

    private boolean tell(Function<Seat, Set<String>> messages) {
        return Stream.concat(first.stream(), last.stream())
                .map(seat -> seat.hears(messages.apply(seat)))
                .reduce(true, Boolean::logicalAnd);
    }

    private record Seat(String channel, BroadcastListener listener) {

        private boolean hears(Set<String> messages) {
            try {
                if (!messages.isEmpty()) {
                    listener.heard(messages);
                }
                return true;
            } catch (RuntimeException broken) {
                LOG.warn("A listener of {} failed; it is told again.", channel, broken);
                return false;
            }
        }
    }
}
