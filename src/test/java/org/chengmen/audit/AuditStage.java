package org.chengmen.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.shell.cache.PageEvictions;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/// The audit room alone on a database of its own, which a test may damage as it likes.
public final class AuditStage implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final AnnotationConfigApplicationContext context;
    private final DataSource database;

    private AuditStage(DataSource database, Path data) {
        this.database = database;
        context = context(database, data);
    }

    public static AuditStage open(Path data) {
        var name = "audit_" + DATABASES.incrementAndGet();
        jdbc(Server.ONE.getPostgresDatabase())
                .sql("create database " + name + " template " + Server.TEMPLATE)
                .update();
        return new AuditStage(Server.ONE.getDatabase("postgres", name), data);
    }

    /// The same database, opened by another program that brings another data folder.
    public AuditStage reopened(Path data) {
        return new AuditStage(database, data);
    }

    private static AnnotationConfigApplicationContext context(DataSource database, Path data) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("stage", Map.of("chengmen.data", data.toString())));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> jdbc(database));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(
                PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(StagePerson.class);
        context.registerBean(PageEvictions.class, () -> _ -> {});
        context.register(Room.class);
        context.refresh();
        return context;
    }

    private static JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    public <T> T a(Class<T> kind) {
        return context.getBean(kind);
    }

    public StagePerson person() {
        return (StagePerson) context.getBean(CurrentPerson.class);
    }

    public JdbcClient jdbc() {
        return jdbc(database);
    }

    public void act(String action, Object thing) {
        inTransaction(() -> a(AuditTrail.class).record(Act.of(action, "thing", thing)));
    }

    /// A few acts on several things, so that more than one chain has entries.
    public void acts(int count) {
        for (var act = 0; act < count; act++) {
            act("stage.acted", UUID.nameUUIDFromBytes(new byte[] {(byte) (act % 5)}));
        }
    }

    public void inTransaction(Runnable work) {
        transactions().executeWithoutResult(_ -> work.run());
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(a(PlatformTransactionManager.class));
    }

    /// What somebody with all rights on the database does: the triggers do not hold them.
    public int attack(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            return statement.executeUpdate(sql);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    @EnableConfigurationProperties(AuditSettings.class)
    @ComponentScan(
            basePackages = "org.chengmen.audit",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "org\\.chengmen\\.audit\\.((web|search)\\..*|AuditSchedule|AuditStage.*|.*Tests)"))
    static class Room {}

    private static final class Server {

        static final String TEMPLATE = "audit_template";
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder().start();
                jdbc(server.getPostgresDatabase()).sql("create database " + TEMPLATE).update();
                Flyway.configure()
                        .dataSource(server.getDatabase("postgres", TEMPLATE))
                        .locations("classpath:modules/audit/migration")
                        .schemas("audit")
                        .load()
                        .migrate();
                return server;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
