package org.chengmen.publishing.open.oai;

import org.chengmen.publishing.open.Changes;
import org.chengmen.publishing.open.Entries;
import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Scope;
import org.chengmen.publishing.open.Surroundings;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.List;

/// Finds the records that a harvester asks for, in the order in which they changed.
@Component
class Provider {

    private static final int RECORDS = 100;
    private static final int IDENTIFIERS = 500;

    private final Changes changes;
    private final Entries entries;
    private final Sets sets;
    private final Surroundings surroundings;

    Provider(Changes changes, Entries entries, Sets sets, Surroundings surroundings) {
        this.changes = changes;
        this.entries = entries;
        this.sets = sets;
        this.surroundings = surroundings;
    }

    Stretch identifiers(Frame frame, Selection selection) {
        var scope = scope(frame, selection);
        var dates = selection.dates();
        return stretch(
                scope,
                selection,
                changes.headersBetween(scope, dates.after(), dates.before(), IDENTIFIERS));
    }

    Stretch records(Frame frame, Selection selection) {
        var scope = scope(frame, selection);
        var dates = selection.dates();
        return stretch(
                scope,
                selection,
                selection.format().hasTexts()
                        ? changes.between(scope, dates.after(), dates.before(), RECORDS)
                        : changes.headersBetween(scope, dates.after(), dates.before(), RECORDS));
    }

    private Scope scope(Frame frame, Selection selection) {
        return sets.scope(frame, selection.set()).orElseThrow(Provider::nothing);
    }

    private Stretch stretch(Scope scope, Selection selection, List<Entry> found) {
        if (found.isEmpty() && !selection.isResumed()) {
            throw nothing();
        }
        var more = !found.isEmpty() && goesOn(scope, selection, found.getLast().moment());
        return new Stretch(found, more ? selection.token(found.getLast().moment()) : "");
    }

    private boolean goesOn(Scope scope, Selection selection, long last) {
        return !changes.headersBetween(scope, last, selection.dates().before(), 1).isEmpty();
    }

    private static ProtocolError nothing() {
        return new ProtocolError(
                ProtocolError.Code.noRecordsMatch, "There is nothing of that kind");
    }

    Entry record(Frame frame, String identifier) {
        return Identifier.parse(identifier)
                .flatMap(wanted ->
                        entries.numbered(wanted.number()).stream()
                                .filter(it -> isHere(frame, it))
                                .filter(it -> wanted.equals(Identifier.of(it, host(frame, it))))
                                .findFirst())
                .orElseThrow(() ->
                        new ProtocolError(
                                ProtocolError.Code.idDoesNotExist, "There is no such record"));
    }

    private boolean isHere(Frame frame, Entry entry) {
        var site = surroundings.scope(frame).site();
        return site == null || site.equals(entry.site());
    }

    private String host(Frame frame, Entry entry) {
        return surroundings.placesOf(frame, List.of(entry)).host(entry);
    }

    long now() {
        return changes.settled();
    }

    long earliest(Frame frame) {
        var oldest = changes.oldest(surroundings.scope(frame));
        return oldest == null ? now() : oldest;
    }

    /// Records, and the token with which to go on: empty at the end.
    record Stretch(List<Entry> entries, String token) {}
}
