package org.chengmen.accounts.enterprise;

import org.chengmen.accounts.AccountId;
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
import java.util.UUID;

/// Who may act for which enterprise. An appointment holds once the agent has accepted it, until its
/// last day or until either side ends it.
@Repository
public class Agents {

    private static final String SELECT =
            """
            select g.*, e.name as enterprise_name, a.name as agent_name
            from accounts.agent g
            join accounts.account e on e.id = g.enterprise
            join accounts.account a on a.id = g.agent
            where g.ended_at is null and (g.ends_on is null or g.ends_on >= :today)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ShellSettings settings;

    Agents(JdbcClient jdbc, Clock clock, ShellSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    public boolean actsFor(AccountId agent, AccountId enterprise) {
        return appointmentsOf(agent).stream()
                .anyMatch(it -> it.accepted() && it.enterprise().equals(enterprise));
    }

    public List<Appointment> appointmentsOf(AccountId agent) {
        return jdbc.sql(SELECT + " and g.agent = :agent order by g.appointed_at")
                .param("today", today())
                .param("agent", agent.value())
                .query(Agents::appointment)
                .list();
    }

    public List<Appointment> agentsOf(AccountId enterprise) {
        return jdbc.sql(SELECT + " and g.enterprise = :enterprise order by g.appointed_at")
                .param("today", today())
                .param("enterprise", enterprise.value())
                .query(Agents::appointment)
                .list();
    }

    /// False when the agent already has a standing appointment.
    boolean appoint(UUID id, AccountId enterprise, AccountId agent, @Nullable LocalDate endsOn) {
        return jdbc.sql(
                                """
                                insert into accounts.agent (id, enterprise, agent, appointed_at, ends_on)
                                values (:id, :enterprise, :agent, :now, :ends)
                                on conflict (enterprise, agent) where ended_at is null do nothing
                                """)
                        .param("id", id)
                        .param("enterprise", enterprise.value())
                        .param("agent", agent.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("ends", endsOn == null ? null : Date.valueOf(endsOn), Types.DATE)
                        .update()
                == 1;
    }

    boolean accept(UUID id, AccountId agent) {
        return jdbc.sql(
                                """
                                update accounts.agent set accepted_at = :now
                                where id = :id and agent = :agent and accepted_at is null and ended_at is null
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .param("agent", agent.value())
                        .update()
                == 1;
    }

    /// Either side ends it.
    boolean end(UUID id, AccountId party) {
        return jdbc.sql(
                                """
                                update accounts.agent set ended_at = :now
                                where id = :id and (agent = :party or enterprise = :party) and ended_at is null
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .param("party", party.value())
                        .update()
                == 1;
    }

    /// Ends those whose last day has passed, so that the agent can be appointed anew.
    void endOverdue(AccountId enterprise) {
        jdbc.sql(
                        """
                        update accounts.agent set ended_at = :now
                        where enterprise = :enterprise and ended_at is null and ends_on < :today
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("enterprise", enterprise.value())
                .param("today", today())
                .update();
    }

    private Date today() {
        return Date.valueOf(LocalDate.ofInstant(clock.instant(), settings.zone()));
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        var ends = row.getDate("ends_on");
        return new Appointment(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("enterprise", UUID.class)),
                row.getString("enterprise_name"),
                new AccountId(row.getObject("agent", UUID.class)),
                row.getString("agent_name"),
                row.getTimestamp("accepted_at") != null,
                ends == null ? null : ends.toLocalDate());
    }
}
