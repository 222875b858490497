package org.chengmen.publishing.exchange;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.EditionDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sets the standing rules of a column, by who answers for its site.
@Service
public class RuleBook {

    private final ExchangeRules rules;
    private final Columns columns;
    private final Members members;
    private final EditionDesk desk;
    private final AuditTrail trail;

    RuleBook(
            ExchangeRules rules,
            Columns columns,
            Members members,
            EditionDesk desk,
            AuditTrail trail) {
        this.rules = rules;
        this.columns = columns;
        this.members = members;
        this.desk = desk;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<StandingOffer> standing(List<Column> of) {
        return rules.standing(of.stream().map(it -> it.id().value()).toList());
    }

    @Transactional(readOnly = true)
    public Map<UUID, FollowingRule> following(List<Column> of) {
        return rules.following(of.stream().map(it -> it.id().value()).toList());
    }

    /// From now on all that is published in the column is offered to the target.
    @Transactional
    public void offerAlways(ColumnId id, UUID target) {
        var column = mine(id);
        if (!members.isTarget(target)) {
            throw new Refused(List.of(Problem.at("target", ExchangeRefusal.TARGET_UNKNOWN)));
        }
        if (column.site().equals(target)) {
            throw new Refused(List.of(Problem.at("target", ExchangeRefusal.TARGET_IS_SOURCE)));
        }
        rules.stand(id.value(), target, desk.person(), desk.now());
        record("publishing.exchange.rule-set", column, "target", target.toString());
    }

    @Transactional
    public void offerNoLonger(ColumnId id, UUID target) {
        var column = mine(id);
        rules.end(id.value(), target);
        record("publishing.exchange.rule-ended", column, "target", target.toString());
    }

    @Transactional
    public void follow(ColumnId id, FollowingRule rule) {
        var column = mine(id);
        rules.follow(id.value(), rule);
        record("publishing.exchange.following-set", column, "rule", rule.name());
    }

    private Column mine(ColumnId id) {
        var column =
                columns.find(id)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
        if (!members.mayRule(column.site())) {
            throw Refused.because(ExchangeRefusal.MAY_NOT_RULE);
        }
        return column;
    }

    private void record(String verb, Column column, String what, String value) {
        trail.record(
                Act.of(verb, "column", column.id().value())
                        .after(Map.of("path", column.path(), what, value)));
    }
}
