package org.chengmen.portal.emergency;

import org.chengmen.alliance.Alliance;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/// Raises and takes down the emergency message of the whole alliance.
@Service
public class EmergencyControl {

    private final Emergencies emergencies;
    private final CurrentPerson person;
    private final Alliance alliance;
    private final AuditTrail trail;
    private final Broadcasts broadcasts;
    private final PageEvictions pages;
    private final Clock clock;

    EmergencyControl(
            Emergencies emergencies,
            CurrentPerson person,
            Alliance alliance,
            AuditTrail trail,
            Broadcasts broadcasts,
            PageEvictions pages,
            Clock clock) {
        this.emergencies = emergencies;
        this.person = person;
        this.alliance = alliance;
        this.trail = trail;
        this.broadcasts = broadcasts;
        this.pages = pages;
        this.clock = clock;
    }

    /// A message that is still shown gives way to the new one.
    @Transactional
    public void raise(EmergencyForm form) {
        checkAllowed();
        var emergency = form.toEmergency(clock.instant());
        emergencies.raised().ifPresent(old -> emergencies.lower(old.id(), emergency.raisedAt()));
        emergencies.add(emergency);
        trail.record(
                Act.of("portal.emergency.raised", "emergency", emergency.id())
                        .after(
                                Map.of(
                                        "level", emergency.level().code(),
                                        "title", emergency.title().zh(),
                                        "until", emergency.until().toString())));
        tellAll();
    }

    @Transactional
    public void lower(UUID id) {
        checkAllowed();
        if (!emergencies.lower(id, clock.instant())) {
            throw Refused.because(EmergencyRefusal.NOT_RAISED);
        }
        trail.record(Act.of("portal.emergency.lowered", "emergency", id));
        tellAll();
    }

    private void tellAll() {
        broadcasts.publish(EmergencyWindow.CHANNEL, "changed");
        pages.evict(PageEvictions.ALL);
    }

    private void checkAllowed() {
        if (!person.holds(Role.SYSTEM_ADMINISTRATOR)
                && !person.holdsOn(Role.PUBLISHER, alliance.portal().id().value())) {
            throw Refused.because(EmergencyRefusal.NOT_ALLOWED);
        }
    }
}
