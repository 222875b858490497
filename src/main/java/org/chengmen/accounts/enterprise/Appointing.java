package org.chengmen.accounts.enterprise;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.letters.Letters;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// An enterprise appoints citizens who act for it; they accept before it counts, and either side
/// may end it.
@Service
public class Appointing {

    private final Accounts accounts;
    private final Agents agents;
    private final Letters letters;
    private final AuditTrail trail;

    Appointing(Accounts accounts, Agents agents, Letters letters, AuditTrail trail) {
        this.accounts = accounts;
        this.agents = agents;
        this.letters = letters;
        this.trail = trail;
    }

    @Transactional
    public void appoint(
            Account enterprise, String mail, @Nullable LocalDate endsOn, Locale locale) {
        if (enterprise.kind() != Person.Kind.ENTERPRISE) {
            throw Refused.because(AccountRefusal.ENTERPRISES_ONLY);
        }
        var agent = citizen(mail);
        agents.endOverdue(enterprise.id());
        if (!agents.appoint(TimeOrderedId.next(), enterprise.id(), agent.id(), endsOn)) {
            throw refused(AccountRefusal.AGENT_ALREADY_APPOINTED);
        }
        letters.appointed(agent, enterprise.name(), locale);
        record("accounts.agent.appointed", enterprise.id(), agent.id().value());
    }

    private Account citizen(String mail) {
        return accounts.byName(mail)
                .filter(it -> it.isActive() && it.kind() == Person.Kind.CITIZEN)
                .orElseThrow(() -> refused(AccountRefusal.AGENT_UNKNOWN));
    }

    private static Refused refused(AccountRefusal reason) {
        return new Refused(List.of(Problem.at("mail", reason)));
    }

    @Transactional
    public void accept(UUID appointment, AccountId agent) {
        if (agents.accept(appointment, agent)) {
            record("accounts.agent.accepted", agent, appointment);
        }
    }

    @Transactional
    public void end(UUID appointment, AccountId party) {
        if (agents.end(appointment, party)) {
            record("accounts.agent.ended", party, appointment);
        }
    }

    private void record(String action, AccountId account, UUID with) {
        trail.record(Act.of(action, "account", account).after(Map.of("with", with)));
    }
}
