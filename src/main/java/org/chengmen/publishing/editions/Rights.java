package org.chengmen.publishing.editions;

import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.columns.Column;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Who may see and write what of a site's documents before the public does.
@Component
public class Rights {

    private static final List<Role> OF_THE_DESK =
            List.of(
                    Objects.requireNonNull(ForPublishingStaff.class.getAnnotation(ForStaff.class))
                            .value());

    private final CurrentPerson person;

    Rights(CurrentPerson person) {
        this.person = person;
    }

    /// The roles that have a part in the way from a draft to the public.
    public static Role[] ofTheDesk() {
        return OF_THE_DESK.toArray(Role[]::new);
    }

    public boolean worksOn(UUID site) {
        return OF_THE_DESK.stream().anyMatch(role -> person.holdsOn(role, site));
    }

    /// Into a column open to contributions any contributor of the alliance may write.
    public boolean mayContribute(Column column) {
        return person.holdsOn(Role.CONTRIBUTOR, column.site())
                || person.holdsOn(Role.EDITOR, column.site())
                || (column.openToContribution() && contributesAtHome());
    }

    private boolean contributesAtHome() {
        var home = person.signedIn().map(Person::organisation).orElse(null);
        return home != null
                && (person.holdsFor(Role.CONTRIBUTOR, home) || person.holdsFor(Role.EDITOR, home));
    }

    public boolean maySee(Document document) {
        return worksOn(document.site()) || isAuthor(document.author());
    }

    /// A draft belongs to its author and to the editors of its site.
    public boolean mayEdit(Document document, Edition draft) {
        return isAuthor(draft.author()) || person.holdsOn(Role.EDITOR, document.site());
    }

    public boolean isAuthor(UUID account) {
        return person.signedIn().map(Person::account).filter(account::equals).isPresent();
    }
}
