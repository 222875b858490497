package org.chengmen.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/// Tries the database of the operator once, so that a wrong address or password is said in one
/// sentence, and waits for the turn to start on it.
final class ExternalDatabaseCheck {

    private static final int OLDEST_MAJOR = 18;

    private ExternalDatabaseCheck() {}

    static StartTurn check(String url, String user, String password) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        try (var connection = DriverManager.getConnection(url, properties)) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new StartRefused(
                        "The database is PostgreSQL %d; Chengmen needs %d or newer."
                                .formatted(major, OLDEST_MAJOR));
            }
            return StartTurn.take(url, properties);
        } catch (SQLException broken) {
            throw new StartRefused(sentence(url, broken), broken);
        }
    }

    private static String sentence(String url, SQLException broken) {
        var place = url.replaceFirst("\\?.*", "");
        return Objects.requireNonNullElse(broken.getSQLState(), "").startsWith("28")
                ? "The database at " + place + " does not accept the user name or the password."
                : "The database at " + place + " cannot be reached.";
    }
}
