package org.chengmen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/// The password of the embedded PostgreSQL. The library lets everybody of the machine in; after the
/// first start nobody comes in without this one, which only the program's own account can read.
record DatabasePassword(Path data, String value) {

    private static final String SCRAM_ONLY =
            """
            # Written by Chengmen: nobody comes in without the password in postgres.password.
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            local replication all scram-sha-256
            host replication all 127.0.0.1/32 scram-sha-256
            """;

    static DatabasePassword of(DataFolder folder) throws IOException {
        var file = folder.path().resolve("postgres.password");
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, drawn());
        }
        return new DatabasePassword(folder.postgres(), Files.readString(file).strip());
    }

    private static String drawn() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Sets the password while the server still trusts, then has it ask everybody. Interrupted
    /// anywhere, it is done again at the next start.
    void demand(String url) throws IOException {
        var rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(SCRAM_ONLY)) {
            return;
        }
        try (var connection = DriverManager.getConnection(url, "postgres", value);
                var statement = connection.createStatement();
                var setting =
                        connection.prepareStatement(
                                "select set_config('chengmen.password', ?, false)")) {
            setting.setString(1, value);
            setting.execute();
            statement.execute(
                    """
                    do $$ begin
                        execute format('alter role postgres password %L', current_setting('chengmen.password'));
                    end $$
                    """);
            Files.writeString(rules, SCRAM_ONLY);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
