package org.chengmen.accounts.roles;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.Grant;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.ShellSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The stored roles. A revoked or ended one stays: who held what when must be told for years.
@Repository
public class RoleGrants {

    private static final String SELECT =
            """
            select g.*, a.name as holder, d.name as deputy_for_name
            from accounts.role_grant g
            join accounts.account a on a.id = g.account
            left join accounts.account d on d.id = g.deputy_for
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ShellSettings settings;

    RoleGrants(JdbcClient jdbc, Clock clock, ShellSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /// What the account holds today.
    public List<Grant> now(AccountId account) {
        return jdbc.sql(
                        """
                        select role, organisation, site from accounts.role_grant
                        where account = :account and revoked_at is null
                          and starts_on <= :today and (ends_on is null or ends_on >= :today)
                        """)
                .param("account", account.value())
                .param("today", Date.valueOf(today()))
                .query((row, number) ->
                        new Grant(
                                Role.valueOf(row.getString("role")),
                                row.getObject("organisation", UUID.class),
                                row.getObject("site", UUID.class)))
                .list();
    }

    /// Who holds the role at this very organisation today.
    public List<AccountId> accountsHolding(Role role, UUID organisation) {
        return jdbc.sql(
                        """
                        select distinct account from accounts.role_grant
                        where role = :role and organisation = :organisation and revoked_at is null
                          and starts_on <= :today and (ends_on is null or ends_on >= :today)
                        """)
                .param("role", role.name())
                .param("organisation", organisation)
                .param("today", Date.valueOf(today()))
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    public List<AccountId> accountsHoldingOn(Role role, UUID site) {
        return jdbc.sql(
                        """
                        select distinct account from accounts.role_grant
                        where role = :role and site = :site and revoked_at is null
                          and starts_on <= :today and (ends_on is null or ends_on >= :today)
                        """)
                .param("role", role.name())
                .param("site", site)
                .param("today", Date.valueOf(today()))
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    /// Roles held today or later.
    List<RoleGrant> standing(AccountId account) {
        var today = today();
        return of(account).stream().filter(it -> !it.isEnded(today)).toList();
    }

    public List<RoleGrant> of(AccountId account) {
        return jdbc.sql(SELECT + "where g.account = :account order by g.granted_at desc, g.id desc")
                .param("account", account.value())
                .query(RoleGrants::grant)
                .list();
    }

    public Optional<RoleGrant> byId(UUID id) {
        return jdbc.sql(SELECT + "where g.id = :id")
                .param("id", id)
                .query(RoleGrants::grant)
                .optional();
    }

    /// A stretch of the list, newest first, after the one of the id `after`.
    public List<RoleGrant> list(
            String search, @Nullable Role role, @Nullable UUID after, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where (:search = '' or position(:search in lower(a.name)) > 0 or a.login = :search)
                                  and (:role::text is null or g.role = :role)
                                  and (:after::uuid is null or (g.granted_at, g.id) <
                                      (select b.granted_at, b.id from accounts.role_grant b where b.id = :after))
                                order by g.granted_at desc, g.id desc limit :size
                                """)
                .param("search", search.strip().toLowerCase(Locale.ROOT))
                .param("role", role == null ? null : role.name(), Types.VARCHAR)
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query(RoleGrants::grant)
                .list();
    }

    public void add(RoleGrant grant, @Nullable UUID by) {
        jdbc.sql(
                        """
                        insert into accounts.role_grant
                            (id, account, role, organisation, site, starts_on, ends_on, deputy_for, granted_by, granted_at)
                        values (:id, :account, :role, :organisation, :site, :starts, :ends, :deputy, :by, :now)
                        """)
                .param("id", grant.id())
                .param("account", grant.account().value())
                .param("role", grant.role().name())
                .param("organisation", grant.organisation(), Types.OTHER)
                .param("site", grant.site(), Types.OTHER)
                .param("starts", Date.valueOf(grant.startsOn()))
                .param("ends", date(grant.endsOn()), Types.DATE)
                .param("deputy", grant.deputyFor(), Types.OTHER)
                .param("by", by, Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void revoke(UUID id, @Nullable UUID by) {
        jdbc.sql(
                        "update accounts.role_grant set revoked_at = :now, revoked_by = :by where id = :id and revoked_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by, Types.OTHER)
                .param("id", id)
                .update();
    }

    /// How many accounts that can sign in hold the role today.
    public int holders(Role role) {
        return jdbc.sql(
                        """
                        select count(distinct g.account) from accounts.role_grant g
                        join accounts.account a on a.id = g.account and a.status = 'ACTIVE'
                        where g.role = :role and g.revoked_at is null
                          and g.starts_on <= :today and (g.ends_on is null or g.ends_on >= :today)
                        """)
                .param("role", role.name())
                .param("today", Date.valueOf(today()))
                .query(Integer.class)
                .single();
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }

    private static RoleGrant grant(ResultSet row, int number) throws SQLException {
        var ends = row.getDate("ends_on");
        var revoked = row.getTimestamp("revoked_at");
        return new RoleGrant(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("holder"),
                Role.valueOf(row.getString("role")),
                row.getObject("organisation", UUID.class),
                row.getObject("site", UUID.class),
                row.getDate("starts_on").toLocalDate(),
                ends == null ? null : ends.toLocalDate(),
                row.getObject("deputy_for", UUID.class),
                row.getString("deputy_for_name"),
                revoked == null ? null : revoked.toInstant());
    }
}
