package org.chengmen.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Brings the schema of each room up to date by itself: rooms share no tables, so none waits for
/// another. The history of a room stands in its own schema.
@Component
class RoomMigrations implements FlywayMigrationStrategy {

    private static final Pattern ROOM = Pattern.compile("/modules/([a-z]+)/migration/V1__");

    private final List<String> rooms;

    RoomMigrations(ResourcePatternResolver resources) throws IOException {
        rooms =
                Arrays.stream(resources.getResources("classpath*:modules/*/migration/V1__*.sql"))
                        .map(file -> ROOM.matcher(file.toString()))
                        .filter(name -> name.find())
                        .map(name -> name.group(1))
                        .distinct()
                        .sorted()
                        .toList();
    }

    @Override
    public void migrate(Flyway defaults) {
        rooms.forEach(room -> migrate(defaults, room));
    }

    private static void migrate(Flyway defaults, String room) {
        var flyway =
                Flyway.configure()
                        .configuration(defaults.getConfiguration())
                        .locations("classpath:modules/" + room + "/migration")
                        .schemas(room)
                        .load();
        refuseNewer(flyway, room);
        flyway.migrate();
    }

    private static void refuseNewer(Flyway flyway, String room) {
        if (Arrays.stream(flyway.info().all())
                .anyMatch(it -> it.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new StartRefused(
                    "The database is of a newer version of Chengmen (room " + room + ").");
        }
    }
}
