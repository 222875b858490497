package org.chengmen.audit.web;

import org.chengmen.audit.trail.Actor;
import org.chengmen.audit.trail.Entry;
import org.chengmen.shell.Frame;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// An entry as a page shows it, in the words of the reader.
public record EntryLine(
        String id,
        String at,
        String actor,
        String action,
        String verb,
        String thingType,
        String thingId,
        String address) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    static EntryLine of(Entry entry, Frame frame) {
        var deed = entry.deed();
        return new EntryLine(
                entry.id(),
                time(entry.at()),
                actor(deed.actor(), frame),
                action(deed.action(), frame),
                deed.action(),
                deed.thingType(),
                deed.thingId(),
                deed.actor().address());
    }

    public static String time(Instant at) {
        return TIME.format(at);
    }

    private static String actor(Actor actor, Frame frame) {
        return switch (actor.id()) {
            case Actor.SYSTEM -> frame.t("audit.actor.system");
            case Actor.VISITOR -> frame.t("audit.actor.visitor");
            default -> actor.name();
        };
    }

    /// The verb itself where its room has no words for it.
    private static String action(String verb, Frame frame) {
        var key = verb + ".act";
        var words = frame.t(key);
        return words.equals(key) ? verb : words;
    }
}
