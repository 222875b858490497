package org.chengmen.disclosure.requests.filing;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.SealedValues;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/// The sealed contacts of applicants. Staff see them masked; who needs the plain ones says why, and
/// that is recorded where the applicant can read it (个人信息保护法 Art. 44, 51).
@Repository
public class Contacts {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 200;

    private final JdbcClient database;
    private final SealedValues sealed;
    private final JsonMapper json;
    private final AccountDirectory accounts;
    private final AuditTrail trail;

    Contacts(
            JdbcClient database,
            SealedValues sealed,
            JsonMapper json,
            AccountDirectory accounts,
            AuditTrail trail) {
        this.database = database;
        this.sealed = sealed;
        this.json = json;
        this.accounts = accounts;
        this.trail = trail;
    }

    byte[] seal(RequestId request, Contact contact) {
        return sealed.seal(json.writeValueAsString(contact), place(request));
    }

    /// For what the platform itself does: writing to the applicant, knowing him again.
    public Contact of(RequestId request) {
        return database.sql("select contact from disclosure.request where id = :id")
                .param("id", request.value())
                .query(byte[].class)
                .optional()
                .map(it -> json.readValue(sealed.open(it, place(request)), Contact.class))
                .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
    }

    @Transactional
    public Contact plain(InformationRequest request, @Nullable String typed) {
        var reason = Bounded.tidied(typed);
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            var problem =
                    Problem.at(
                            "reason",
                            RequestRefusal.REASON_TOO_SHORT,
                            SHORTEST_REASON,
                            LONGEST_REASON);
            throw new Refused(List.of(problem));
        }
        trail.record(
                Act.of("disclosure.request.contact-read", "disclosure.request", request.number())
                        .after(Map.of("reason", reason)));
        tell(request, reason);
        return of(request.id());
    }

    private void tell(InformationRequest request, String reason) {
        var account = request.applicant().account();
        if (account != null) {
            accounts.details(new AccountId(account), request.number(), reason);
        }
    }

    byte @Nullable [] index(String purpose, @Nullable String value) {
        return value == null ? null : sealed.index("disclosure request " + purpose, value);
    }

    private static String place(RequestId request) {
        return "contact of request " + request;
    }
}
