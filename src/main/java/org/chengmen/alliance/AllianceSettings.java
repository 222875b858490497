package org.chengmen.alliance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a site that closes may keep its visitors under the closing notice, and how long it does
/// when nobody says otherwise.
@ConfigurationProperties("chengmen.alliance")
public record AllianceSettings(
        @DefaultValue("180") int longestNoticeDays, @DefaultValue("90") int noticeDays) {

    public AllianceSettings {
        if (noticeDays < 1 || noticeDays > longestNoticeDays || longestNoticeDays > 3650) {
            throw new IllegalArgumentException(
                    "chengmen.alliance: 1 <= notice-days <= longest-notice-days <= 3650");
        }
    }
}
