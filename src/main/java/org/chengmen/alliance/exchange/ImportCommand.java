package org.chengmen.alliance.exchange;

import org.chengmen.alliance.organisations.ImportPlan;
import org.chengmen.alliance.organisations.OrganisationImport;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// `./chengmen import organisations FILE [--dry-run]`: prints every problem with its row and
/// column, or what was done; ends with 0 (done, or could be done) or 4 (refused).
@Component
class ImportCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 4;

    private final OrganisationImport imports;
    private final ImportedTable tables;
    private final ColumnNames names;
    private final MessageSource messages;

    ImportCommand(
            OrganisationImport imports,
            ImportedTable tables,
            ColumnNames names,
            MessageSource messages) {
        this.imports = imports;
        this.tables = tables;
        this.names = names;
        this.messages = messages;
    }

    int run(byte[] content, boolean dry, PrintStream out) {
        try {
            var lines = tables.lines(content);
            var plan = imports.plan(lines);
            if (!plan.problems().isEmpty()) {
                return refuse(plan, out);
            }
            if (!dry) {
                imports.carryOut(lines);
            }
            return say(plan, dry, out);
        } catch (Refused refused) {
            refused.problems().forEach(it -> out.println(text(it)));
            return REFUSED;
        }
    }

    private int refuse(ImportPlan plan, PrintStream out) {
        plan.problems()
                .forEach(it ->
                        out.println(
                                "%d %s: %s"
                                        .formatted(
                                                it.row(),
                                                names.label(it.column(), Locale.getDefault()),
                                                text(it.problem()))));
        return REFUSED;
    }

    private int say(ImportPlan plan, boolean dry, PrintStream out) {
        Object[] counts = {plan.added().size(), plan.changed().size(), plan.unchanged()};
        out.println(message(dry ? "alliance.import.ready" : "alliance.done.imported"));
        out.println(message("alliance.import.summary", counts));
        return DONE;
    }

    private String text(Problem problem) {
        return message(problem.code().messageKey(), problem.values().toArray());
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, Locale.getDefault());
    }

    /// Runs the command instead of the portal.
    @Component
    @ConditionalOnProperty("chengmen.import.organisations")
    static class Runner implements ApplicationRunner {

        private final ImportCommand command;
        private final Environment environment;
        private final ConfigurableApplicationContext application;

        Runner(
                ImportCommand command,
                Environment environment,
                ConfigurableApplicationContext application) {
            this.command = command;
            this.environment = environment;
            this.application = application;
        }

        @Override
        public void run(ApplicationArguments arguments) throws IOException {
            var file = environment.getRequiredProperty("chengmen.import.organisations");
            var dry = environment.getProperty("chengmen.import.dry-run", Boolean.class, false);
            var code = command.run(Files.readAllBytes(Path.of(file)), dry, System.out);
            System.exit(SpringApplication.exit(application, () -> code));
        }
    }
}
