package org.chengmen.audit.retention;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditRefusal;
import org.chengmen.audit.AuditSettings;
import org.chengmen.audit.AuditTrail;
import org.chengmen.audit.trail.Heads;
import org.chengmen.kernel.Refused;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/// Drops what is older than the setting says, and never what the law keeps: at least six months
/// (网络安全法 Art. 21). Without a setting nothing is ever dropped.
@Service
public class Retention {

    private final AuditSettings settings;
    private final Heads heads;
    private final AuditTrail trail;
    private final Clock clock;

    Retention(AuditSettings settings, Heads heads, AuditTrail trail, Clock clock) {
        this.settings = settings;
        this.heads = heads;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void nightly() {
        var keep = settings.keep();
        if (keep != null) {
            dropBefore(today().minus(keep));
        }
    }

    @Transactional
    public void dropBefore(LocalDate day) {
        if (day.isAfter(today().minus(AuditSettings.LEAST))) {
            throw Refused.because(AuditRefusal.KEPT_BY_LAW, day);
        }
        var dropped = heads.drop(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        if (dropped > 0) {
            trail.record(
                    Act.of("audit.retention.applied", "audit.trail", "-")
                            .after(Map.of("before", day, "dropped", dropped)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
