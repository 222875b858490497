package org.chengmen.disclosure.requests;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.ShellRefusal;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Who may do what to a request. A unit answers for itself: a role held further up reads nothing
/// here, for requests are full of personal data.
@Component
public class Rights {

    private final CurrentPerson person;

    Rights(CurrentPerson person) {
        this.person = person;
    }

    /// The unit at whose desk this person stands.
    public UUID organisation() {
        return Optional.ofNullable(staff().organisation())
                .orElseThrow(() -> Refused.because(ShellRefusal.NOT_ALLOWED));
    }

    public Person staff() {
        return person.signedIn()
                .filter(it -> it.kind() == Person.Kind.STAFF)
                .orElseThrow(() -> Refused.because(ShellRefusal.NOT_ALLOWED));
    }

    public boolean mayRead(UUID organisation) {
        return Stream.of(Role.DEPARTMENT_OFFICER, Role.COUNTER_CLERK, Role.SUPERVISOR)
                .anyMatch(role -> holds(role, organisation));
    }

    public boolean mayRegister(UUID organisation) {
        return holds(Role.COUNTER_CLERK, organisation) || mayHandle(organisation);
    }

    public boolean mayHandle(UUID organisation) {
        return holds(Role.DEPARTMENT_OFFICER, organisation);
    }

    /// The head of the office that works on requests (政府信息公开工作机构负责人, Art. 33).
    public boolean mayApprove(UUID organisation) {
        return holds(Role.SUPERVISOR, organisation);
    }

    private boolean holds(Role role, UUID organisation) {
        return person.signedIn().filter(it -> organisation.equals(it.organisation())).isPresent()
                && person.holdsFor(role, organisation);
    }
}
