package org.chengmen.audit.search;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditRefusal;
import org.chengmen.audit.AuditTrail;
import org.chengmen.audit.trail.Entries;
import org.chengmen.audit.trail.Entry;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads the trail and leaves a trace of it: who reads what others did has acted as well.
@Service
public class Reading {

    public static final int PAGE = 50;
    public static final int LONGEST_EXPORT = 100_000;

    private static final int STRETCH = 1000;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    Reading(JdbcClient jdbc, Entries entries, AuditTrail trail, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.trail = trail;
        this.transaction = transaction;
    }

    /// The youngest first; `after` is the key that the page before gave.
    @Transactional
    public PageOf<Entry> page(Question question, @Nullable String after) {
        var found = find(question, after, PAGE + 1);
        record("audit.trail.read", question);
        return PageOf.of(found, PAGE, Reading::key);
    }

    @Transactional
    public Entry one(int chain, long number) {
        var entry =
                entries.one(chain, number)
                        .orElseThrow(() -> Refused.because(AuditRefusal.NO_SUCH_ENTRY));
        trail.record(Act.of("audit.entry.read", "audit.entry", entry.id()));
        return entry;
    }

    /// Gives what is found to `taker` in stretches, so that memory does not grow with it, and
    /// without a transaction that would wait for a slow reader.
    public void export(Question question, Consumer<Entry> taker) {
        var exported = 0;
        var stretch = find(question, null, STRETCH);
        transaction.executeWithoutResult(_ -> record("audit.trail.exported", question));
        while (!stretch.isEmpty() && exported < LONGEST_EXPORT) {
            stretch.forEach(taker);
            exported += stretch.size();
            stretch = find(question, key(stretch.getLast()), STRETCH);
        }
    }

    private void record(String action, Question question) {
        trail.record(Act.of(action, "audit.trail", "-").after(values(question)));
    }

    private List<Entry> find(Question question, @Nullable String after, int limit) {
        var criteria = Criteria.of(question).before(Criteria.Place.parse(after));
        return jdbc.sql(
                        Entries.SELECT
                                + " where "
                                + criteria.where()
                                + " order by at desc, chain desc, number desc limit :limit")
                .params(criteria.values())
                .param("limit", limit)
                .query(Entries::entry)
                .list();
    }

    private static String key(Entry entry) {
        return entry.at() + "_" + entry.chain() + "_" + entry.number();
    }

    private static Map<String, @Nullable Object> values(Question question) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("actor", question.actor());
        values.put("action", question.action());
        values.put("thingType", question.thingType());
        values.put("thingId", question.thingId());
        values.put("from", question.from());
        values.put("to", question.to());
        values.values().removeIf(it -> it == null);
        return values;
    }
}
