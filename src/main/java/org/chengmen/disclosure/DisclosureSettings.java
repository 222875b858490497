package org.chengmen.disclosure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Set;

/// `types`: documents of these types are entries by themselves; any other becomes one when it names
/// an item or proves a duty. `remindDays`: working days before its date that a duty calls for work.
@ConfigurationProperties("chengmen.disclosure")
public record DisclosureSettings(
        @DefaultValue({"policy", "official", "budget", "appointment"}) Set<String> types,
        @DefaultValue("10") int remindDays) {

    public DisclosureSettings {
        types = Set.copyOf(types);
        if (remindDays < 1 || remindDays > 60) {
            throw new IllegalArgumentException("chengmen.disclosure.remind-days is 1 to 60");
        }
    }
}
