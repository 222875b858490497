package org.chengmen.publishing.content;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch.Diff;

import java.util.List;

/// What changed between two texts, character by character, in pieces that a person can read.
public final class TextDifference {

    /// Beyond this the rest is shown as changed whole; nobody waits for a better answer.
    private static final float SECONDS = 1.0f;

    private TextDifference() {}

    public static List<Piece> between(String before, String after) {
        var engine = new DiffMatchPatch();
        engine.diffTimeout = SECONDS;
        var rare = new RareCharacters();
        var differences = engine.diffMain(rare.shortened(before), rare.shortened(after));
        engine.diffCleanupSemantic(differences);
        return differences.stream().map(it -> new Piece(kind(it), rare.whole(it.text))).toList();
    }

    private static Kind kind(Diff difference) {
        return switch (difference.operation) {
            case EQUAL -> Kind.SAME;
            case DELETE -> Kind.REMOVED;
            case INSERT -> Kind.ADDED;
        };
    }

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// Some characters that stand in both texts, only in the earlier, or only in the later.
    public record Piece(Kind kind, String text) {}
}
