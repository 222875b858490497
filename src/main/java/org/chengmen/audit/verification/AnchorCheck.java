package org.chengmen.audit.verification;

import org.chengmen.audit.anchors.Anchor;
import org.chengmen.audit.anchors.Anchoring;
import org.chengmen.audit.anchors.Anchors;
import org.chengmen.audit.trail.Digests;
import org.chengmen.audit.trail.TrailKey;
import org.chengmen.audit.verification.Finding.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds anchors and chains against each other.
@Component
class AnchorCheck {

    private static final int STRETCH = 500;

    private final Anchors anchors;
    private final TrailKey key;
    private final JdbcClient jdbc;

    AnchorCheck(Anchors anchors, TrailKey key, JdbcClient jdbc) {
        this.anchors = anchors;
        this.key = key;
        this.jdbc = jdbc;
    }

    void run(Findings findings) {
        var number = 0L;
        var hash = Digests.NONE;
        var stretch = anchors.following(number, STRETCH);
        while (!stretch.isEmpty()) {
            for (var anchor : stretch) {
                link(anchor, number, hash, findings);
                number = anchor.number();
                hash = anchor.hash();
            }
            contradictions(stretch.getFirst().number(), number, findings);
            stretch = anchors.following(number, STRETCH);
        }
        unknown(findings);
    }

    private void link(Anchor anchor, long number, String hash, Findings findings) {
        if (anchor.number() > number + 1) {
            findings.add(Finding.of(Kind.ANCHOR_REMOVED, number + 1));
        } else if (!anchor.isSound(key) || !anchor.previous().equals(hash)) {
            findings.add(Finding.of(Kind.ANCHOR_CHANGED, anchor.number()));
        }
    }

    /// Anchored ends of chains that the chains no longer have.
    private void contradictions(long first, long last, Findings findings) {
        jdbc.sql(
                        """
                        select a.number, c.chain || '-' || s.length as place
                        from audit.anchor a
                        cross join lateral unnest(a.lengths, a.heads) with ordinality as s (length, head, position)
                        join audit.chain c on c.chain = s.position - 1 and s.length > c.dropped
                        left join audit.entry e on e.chain = c.chain and e.number = s.length
                        where a.number between :first and :last and e.hash is distinct from s.head
                        order by a.number limit :most
                        """)
                .param("first", first)
                .param("last", last)
                .param("most", Findings.MOST)
                .query((row, _) ->
                        new Finding(
                                Kind.ANCHOR_CONTRADICTED,
                                row.getString("number"),
                                row.getString("place")))
                .list()
                .forEach(findings::add);
    }

    /// An anchor that the trail recorded and that is there no more, or not with that root.
    private void unknown(Findings findings) {
        jdbc.sql(
                        """
                        select e.thing_id from audit.entry e
                        where e.action = :set and not exists (
                            select from audit.anchor a
                            where a.number::text = e.thing_id and position(a.root in e.after) > 0)
                        order by e.at limit :most
                        """)
                .param("set", Anchoring.SET)
                .param("most", Findings.MOST)
                .query((row, _) -> new Finding(Kind.ANCHOR_REMOVED, row.getString("thing_id"), ""))
                .list()
                .forEach(findings::add);
    }
}
