package org.chengmen.audit.verification;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says on the management port whether the last verification found the trail whole.
@Component("auditTrail")
class TrailHealth implements HealthIndicator {

    private final Verifications verifications;

    TrailHealth(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public Health health() {
        return verifications
                .lastFinished()
                .map(TrailHealth::of)
                .orElseGet(() -> Health.unknown().withDetail("verified", "never").build());
    }

    private static Health of(VerificationView last) {
        var health = last.isWhole() ? Health.up() : Health.down();
        return health.withDetail("verified", String.valueOf(last.finishedAt()))
                .withDetail("entries", last.checked())
                .withDetail("findings", last.findings())
                .build();
    }
}
