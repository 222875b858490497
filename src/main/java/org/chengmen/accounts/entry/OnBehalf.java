package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.enterprise.Agents;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/// Lets an agent choose for which enterprise the session acts. Whether the appointment still holds
/// is asked again with each request.
@Service
public class OnBehalf {

    private final Agents agents;
    private final AuditTrail trail;

    OnBehalf(Agents agents, AuditTrail trail) {
        this.agents = agents;
        this.trail = trail;
    }

    @Transactional
    public void choose(@Nullable UUID enterprise, HttpServletRequest request) {
        var session = request.getSession(false);
        var facts = session == null ? null : SessionFacts.of(session).orElse(null);
        if (facts == null) {
            return;
        }
        if (enterprise == null) {
            session.removeAttribute(SessionFacts.BEHALF);
        } else if (agents.actsFor(facts.account(), new AccountId(enterprise))) {
            session.setAttribute(SessionFacts.BEHALF, enterprise.toString());
        } else {
            throw Refused.because(AccountRefusal.AGENT_UNKNOWN);
        }
        trail.record(
                Act.of("accounts.behalf.chosen", "account", facts.account())
                        .after(Map.of("enterprise", String.valueOf(enterprise))));
    }
}
