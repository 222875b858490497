package org.chengmen.accounts.personal;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.enterprise.Agents;
import org.chengmen.accounts.enterprise.Appointment;
import org.chengmen.accounts.personal.SealedFields.Field;
import org.chengmen.accounts.sessions.Devices;
import org.chengmen.accounts.sessions.OpenSession;
import org.chengmen.accounts.sessions.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/// A copy of all that accounts keeps of one person, for that person (个人信息保护法 Art. 45).
@Component
public class Copy {

    private static final int ALL = 10_000;

    private final SealedFields fields;
    private final Consents consents;
    private final Readings readings;
    private final Sessions sessions;
    private final Devices devices;
    private final Agents agents;

    Copy(
            SealedFields fields,
            Consents consents,
            Readings readings,
            Sessions sessions,
            Devices devices,
            Agents agents) {
        this.fields = fields;
        this.consents = consents;
        this.readings = readings;
        this.sessions = sessions;
        this.devices = devices;
        this.agents = agents;
    }

    public Content of(Account account) {
        var id = account.id();
        return new Content(
                id.toString(),
                account.kind().name(),
                account.login(),
                account.mail(),
                account.name(),
                account.creditCode(),
                fields.value(id, Field.PHONE).orElse(null),
                fields.value(id, Field.CITIZEN_NUMBER).orElse(null),
                account.createdAt(),
                consents.of(id),
                readings.of(id, null, ALL),
                sessions.of(id, ""),
                devices.of(id),
                agents.appointmentsOf(id));
    }

    /// The whole copy.
    public record Content(
            String id,
            String kind,
            @Nullable String login,
            @Nullable String mail,
            String name,
            @Nullable String creditCode,
            @Nullable String phone,
            @Nullable String citizenNumber,
            Instant createdAt,
            List<Consents.Decision> consents,
            List<Readings.Reading> readings,
            List<OpenSession> sessions,
            List<Devices.Device> devices,
            List<Appointment> appointments) {}
}
