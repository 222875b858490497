package org.chengmen.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;
import java.time.Period;

/// Where the key of the trail lies, when not in the data folder, and how long entries are kept: for
/// ever, or at least six months (网络安全法 Art. 21).
@ConfigurationProperties("chengmen.audit")
public record AuditSettings(@Nullable Path keyFile, @Nullable Period keep) {

    public static final Period LEAST = Period.ofMonths(6);

    public AuditSettings {
        if (keep != null && isShort(keep)) {
            throw new IllegalArgumentException(
                    "chengmen.audit.keep is under the six months that the law asks for");
        }
    }

    /// Periods have no order of their own; no six months have more than 184 days.
    private static boolean isShort(Period keep) {
        return keep.toTotalMonths() < LEAST.toTotalMonths() && keep.getDays() < 184;
    }
}
