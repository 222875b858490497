package org.chengmen.shell.broadcast;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Opens the connection on which this instance listens. Its timeouts are short, so that a silent
/// network is noticed within seconds.
@Component
class OwnLine {

    private final String url;
    private final Properties settings = new Properties();

    OwnLine(JdbcConnectionDetails database) {
        url = database.getJdbcUrl();
        set("user", database.getUsername());
        set("password", database.getPassword());
        set("ApplicationName", "chengmen broadcasts");
        set("connectTimeout", "3");
        set("socketTimeout", "5");
        set("tcpKeepAlive", "true");
    }

    private void set(String name, @Nullable String value) {
        if (value != null) {
            settings.setProperty(name, value);
        }
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, settings);
    }
}
