package org.chengmen.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Points the data source at `CHENGMEN_DATABASE_URL`, or at the embedded PostgreSQL, which then
/// lives as long as this program. Migrations get connections of their own, without the limits that
/// keep a page from waiting.
class DatabaseOfChoice implements EnvironmentPostProcessor {

    private static @Nullable EmbeddedDatabase embedded;

    private final ConfigurableBootstrapContext start;

    DatabaseOfChoice(ConfigurableBootstrapContext start) {
        this.start = start;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        PortInUse.refuse(environment);
        var external = environment.getProperty("CHENGMEN_DATABASE_URL");
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "database",
                                external == null
                                        ? embedded(environment)
                                        : external(environment, external)));
    }

    private Map<String, Object> external(ConfigurableEnvironment environment, String url) {
        var user = environment.getProperty("CHENGMEN_DATABASE_USER", "");
        var password = environment.getProperty("CHENGMEN_DATABASE_PASSWORD", "");
        ExternalDatabaseCheck.check(url, user, password).untilReady(start);
        return settings(url, user, password);
    }

    private static synchronized Map<String, Object> embedded(ConfigurableEnvironment environment) {
        var database = embedded;
        if (database == null) {
            database =
                    EmbeddedDatabase.start(
                            Path.of(environment.getProperty("chengmen.data", "data"))
                                    .toAbsolutePath());
            embedded = database;
            SpringApplication.getShutdownHandlers().add(closing(database));
        }
        return settings(database.url(), "postgres", database.password());
    }

    private static Map<String, Object> settings(String url, String user, String password) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password,
                "spring.flyway.url", url,
                "spring.flyway.user", user,
                "spring.flyway.password", password);
    }

    /// Runs after the application has let go of its connections, not beside it.
    private static Runnable closing(EmbeddedDatabase database) {
        return () -> {
            try {
                database.close();
            } catch (IOException leftToTheNextStart) {
                System.err.println("The embedded PostgreSQL did not stop; the next start ends it.");
            }
        };
    }
}
