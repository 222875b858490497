package org.chengmen.publishing.exchange;

import java.util.UUID;

/// How much of what a member offered to a site was adopted.
public record Score(UUID member, int offered, int adopted, int returned, int filed, int open) {

    /// In percent of what was decided on; what waits counts for nobody.
    public int rate() {
        var decided = adopted + returned + filed;
        return decided == 0 ? 0 : Math.round(adopted * 100f / decided);
    }
}
