package org.chengmen.files.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.unit.DataSize;

import java.util.UUID;

/// How many bytes each organisation's files have (ASVS 5.0, 5.2.4). The row is the lock: two
/// uploads at once cannot both take the last place.
@Repository
public class Quotas {

    private final JdbcClient jdbc;

    Quotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False where the quota does not have so many bytes left.
    public boolean take(UUID organisation, long bytes, DataSize quota) {
        jdbc.sql(
                        "insert into files.usage (organisation, bytes) values (:organisation, 0) on conflict do nothing")
                .param("organisation", organisation)
                .update();
        return jdbc.sql(
                                """
                                update files.usage set bytes = bytes + :bytes
                                where organisation = :organisation and bytes + :bytes <= :quota
                                """)
                        .param("organisation", organisation)
                        .param("bytes", bytes)
                        .param("quota", quota.toBytes())
                        .update()
                == 1;
    }

    public void giveBack(UUID organisation, long bytes) {
        jdbc.sql(
                        "update files.usage set bytes = greatest(0, bytes - :bytes) where organisation = :organisation")
                .param("organisation", organisation)
                .param("bytes", bytes)
                .update();
    }

    public long used(UUID organisation) {
        return jdbc.sql("select bytes from files.usage where organisation = :organisation")
                .param("organisation", organisation)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
