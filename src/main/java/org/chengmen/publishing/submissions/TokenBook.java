package org.chengmen.publishing.submissions;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.content.HiddenCharacters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Gives a member's own system its token and takes it away again, by who administers the member's
/// site.
@Service
public class TokenBook {

    /// For how many days a token may hold.
    public static final List<Integer> LIVES = List.of(90, 180, 365);

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 10;
    private static final int SHOWN = 50;

    private final MemberTokens tokens;
    private final Alliance alliance;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final Clock clock;

    TokenBook(
            MemberTokens tokens,
            Alliance alliance,
            CurrentPerson person,
            AuditTrail trail,
            Clock clock) {
        this.tokens = tokens;
        this.alliance = alliance;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /// The token with its key, which nobody sees again.
    public record Given(MemberToken token, String secret) {}

    /// Sites that this person administers, hosted here or not.
    public List<SiteView> sites() {
        return alliance.sites().stream()
                .filter(it -> it.open() && administers(it.id().value()))
                .toList();
    }

    public boolean administers(UUID site) {
        return person.holdsOn(Role.SITE_ADMINISTRATOR, site);
    }

    @Transactional(readOnly = true)
    public List<MemberToken> of(UUID member) {
        mine(member);
        return tokens.of(member, SHOWN);
    }

    @Transactional
    public Given give(UUID member, String typed, int days) {
        var site = mine(member);
        var name = HiddenCharacters.without(typed).strip();
        check(name, days);
        if (tokens.holding(member, clock.instant()) >= MOST) {
            throw Refused.because(SubmissionRefusal.TOO_MANY_TOKENS, MOST);
        }
        var secret = Secret.next();
        var token = token(member, name, days);
        tokens.add(token, Secret.hash(secret), me());
        record("given", token, site);
        return new Given(token, secret);
    }

    private static void check(String name, int days) {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.at("name", SubmissionRefusal.NAME_MISSING));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(Problem.at("name", SubmissionRefusal.NAME_TOO_LONG, LONGEST_NAME));
        }
        if (!Set.copyOf(LIVES).contains(days)) {
            problems.add(Problem.at("days", SubmissionRefusal.LIFE_UNKNOWN));
        }
        Refused.ifAny(problems);
    }

    private MemberToken token(UUID member, String name, int days) {
        var now = Moments.now(clock);
        return new MemberToken(
                TimeOrderedId.next(),
                member,
                name,
                now,
                me().name(),
                now.plus(Duration.ofDays(days)),
                null,
                null,
                null);
    }

    @Transactional
    public void revoke(UUID id) {
        var token =
                tokens.find(id)
                        .filter(it -> administers(it.member()))
                        .orElseThrow(() -> Refused.because(SubmissionRefusal.TOKEN_NOT_FOUND));
        tokens.revoke(id, me(), Moments.now(clock));
        record("revoked", token, mine(token.member()));
    }

    private SiteView mine(UUID member) {
        return alliance.site(new SiteId(member))
                .filter(it -> administers(member))
                .orElseThrow(() -> Refused.because(SubmissionRefusal.MAY_NOT_GIVE_TOKENS));
    }

    private Person me() {
        return person.signedIn().orElseThrow();
    }

    private void record(String verb, MemberToken token, SiteView site) {
        trail.record(
                Act.of("publishing.submissions.token-" + verb, "member-token", token.id())
                        .after(
                                Map.of(
                                        "member", site.name().zh(),
                                        "name", token.name(),
                                        "expires", token.expiresAt().toString())));
    }
}
