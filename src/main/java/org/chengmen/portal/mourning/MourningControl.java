package org.chengmen.portal.mourning;

import org.chengmen.alliance.Alliance;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.ShellSettings;
import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/// Puts all sites of the alliance in grey and takes them out of it.
@Service
class MourningControl {

    private final Mournings mournings;
    private final CurrentPerson person;
    private final Alliance alliance;
    private final AuditTrail trail;
    private final Broadcasts broadcasts;
    private final PageEvictions pages;
    private final ShellSettings settings;
    private final Clock clock;

    MourningControl(
            Mournings mournings,
            CurrentPerson person,
            Alliance alliance,
            AuditTrail trail,
            Broadcasts broadcasts,
            PageEvictions pages,
            ShellSettings settings,
            Clock clock) {
        this.mournings = mournings;
        this.person = person;
        this.alliance = alliance;
        this.trail = trail;
        this.broadcasts = broadcasts;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void order(MourningForm form) {
        checkAllowed();
        var mourning = form.toMourning(clock.instant(), settings.zone());
        mournings.add(mourning);
        trail.record(
                Act.of("portal.mourning.ordered", "mourning", mourning.id())
                        .after(
                                Map.of(
                                        "reason", mourning.reason(),
                                        "begins", mourning.beginsAt().toString(),
                                        "until", mourning.until().toString(),
                                        "drill", mourning.drill())));
        tellAll();
    }

    @Transactional
    public void end(UUID id) {
        checkAllowed();
        if (!mournings.end(id, clock.instant())) {
            throw Refused.because(MourningRefusal.ALREADY_OVER);
        }
        trail.record(Act.of("portal.mourning.ended", "mourning", id));
        tellAll();
    }

    private void tellAll() {
        broadcasts.publish(MourningWindow.CHANNEL, "changed");
        pages.evict(PageEvictions.ALL);
    }

    private void checkAllowed() {
        if (!person.holds(Role.SYSTEM_ADMINISTRATOR)
                && !person.holdsOn(Role.PUBLISHER, alliance.portal().id().value())) {
            throw Refused.because(MourningRefusal.NOT_ALLOWED);
        }
    }
}
