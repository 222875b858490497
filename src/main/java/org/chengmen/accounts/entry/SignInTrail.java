package org.chengmen.accounts.entry;

import org.chengmen.accounts.account.Account;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/// Records refused attempts. The name that was typed is not recorded: it may be a password in the
/// wrong field.
@Component
class SignInTrail {

    private final AuditTrail trail;

    SignInTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    public void refused(String action, @Nullable Account account) {
        trail.record(
                account == null
                        ? Act.of(action, "account", "unknown")
                        : Act.of(action, "account", account.id())
                                .after(Map.of("kind", account.kind().name())));
    }
}
