package org.chengmen.database;

import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Lets the instances of one database start one after the other, so that none migrates or fills
/// what another is filling. The database forgets the turn of a program that dies.
final class StartTurn {

    private static final long NAME = 0x6368656e676d656eL; // "chengmen"
    private static final String BUSY = "55P03";

    private final Connection connection;

    private StartTurn(Connection connection) {
        this.connection = connection;
    }

    /// Waits for it, ten minutes at most.
    static StartTurn take(String url, Properties properties) throws SQLException {
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '10min'");
            statement.execute("set statement_timeout = 0");
            statement.execute("select pg_advisory_lock(" + NAME + ")");
            return new StartTurn(connection);
        } catch (SQLException refused) {
            connection.close();
            if (BUSY.equals(refused.getSQLState())) {
                throw new StartRefused(
                        "Another instance has been starting on this database for ten minutes.");
            }
            throw refused;
        }
    }

    /// Gives it back once the program is open.
    void untilReady(ConfigurableBootstrapContext start) {
        start.addCloseListener(closed -> {
            ApplicationListener<ApplicationReadyEvent> listener = ready -> giveBack();
            closed.getApplicationContext().addApplicationListener(listener);
        });
    }

    private void giveBack() {
        try {
            connection.close();
        } catch (SQLException broken) {
            System.err.println("The turn to start was lost; the database had given it back.");
        }
    }
}
