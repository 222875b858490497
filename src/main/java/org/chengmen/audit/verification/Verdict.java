package org.chengmen.audit.verification;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/// Closes a verification; the trail records what was found in it.
@Component
class Verdict {

    private final Verifications verifications;
    private final AuditTrail trail;

    Verdict(Verifications verifications, AuditTrail trail) {
        this.verifications = verifications;
        this.trail = trail;
    }

    @Transactional
    public VerificationView give(UUID id, Findings findings) {
        verifications.finish(id, findings);
        var finished = verifications.one(id);
        trail.record(
                Act.of("audit.verified", "audit.verification", id)
                        .after(
                                Map.of(
                                        "by", finished.startedBy(),
                                        "entries", finished.checked(),
                                        "findings", finished.findings())));
        return finished;
    }
}
