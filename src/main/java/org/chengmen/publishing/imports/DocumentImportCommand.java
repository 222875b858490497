package org.chengmen.publishing.imports;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;

/// `./chengmen import documents FILE|FOLDER [--dry-run]`, instead of the portal: ends with 0 (all
/// done) or 4 (something was refused).
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty("chengmen.import.documents")
class DocumentImportCommand implements ApplicationRunner {

    private static final int DONE = 0;
    private static final int REFUSED = 4;

    private final DocumentImport imports;
    private final Environment environment;
    private final ConfigurableApplicationContext application;

    DocumentImportCommand(
            DocumentImport imports,
            Environment environment,
            ConfigurableApplicationContext application) {
        this.imports = imports;
        this.environment = environment;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var from = Path.of(environment.getRequiredProperty("chengmen.import.documents"));
        var code = imports.run(from, options(), System.out) ? DONE : REFUSED;
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private ImportOptions options() {
        return new ImportOptions(
                environment.getProperty("chengmen.import.site", ""),
                environment.getProperty("chengmen.import.column", ""),
                environment.getProperty("chengmen.import.dry-run", Boolean.class, false));
    }
}
