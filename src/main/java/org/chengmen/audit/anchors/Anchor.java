package org.chengmen.audit.anchors;

import org.chengmen.audit.trail.Head;
import org.chengmen.audit.trail.TrailKey;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Where all chains ended at one time, in one root. Anchors are chained themselves.
public record Anchor(
        long number,
        Instant at,
        long entries,
        List<Long> lengths,
        List<String> heads,
        String root,
        String previous,
        String hash) {

    static Anchor after(long number, String previous, List<Head> heads, TrailKey key) {
        var lengths = heads.stream().map(Head::length).toList();
        var hashes = heads.stream().map(Head::hash).toList();
        var at = heads.getLast().now();
        var entries = lengths.stream().mapToLong(Long::longValue).sum();
        var root = root(lengths, hashes);
        var hash = key.sign(previous, text(number, at, root));
        return new Anchor(number, at, entries, lengths, hashes, root, previous, hash);
    }

    public boolean isSound(TrailKey key) {
        return key.signed(previous, text(number, at, root), hash)
                && root.equals(root(lengths, heads));
    }

    /// Each leaf says `chain length hash`, so that anybody can compute the root again.
    private static String root(List<Long> lengths, List<String> heads) {
        return MerkleRoot.of(
                IntStream.range(0, heads.size())
                        .mapToObj(
                                chain -> chain + " " + lengths.get(chain) + " " + heads.get(chain))
                        .toList());
    }

    private static String text(long number, Instant at, String root) {
        return "anchor " + number + " " + at + " " + root;
    }
}
