package org.chengmen.audit.verification;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

import java.io.PrintStream;

/// `./chengmen verify`: verifies the trail, prints the verdict and ends the program with 0 (whole),
/// 5 (tampered with) or 6 (another instance is verifying).
@Component
class VerifyCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 5;
    private static final int BUSY = 6;

    private final Verification verification;
    private final Verifications verifications;

    VerifyCommand(Verification verification, Verifications verifications) {
        this.verification = verification;
        this.verifications = verifications;
    }

    int verify(PrintStream out) {
        var finished = verification.run("command");
        if (finished.isEmpty()) {
            out.println("Another verification is running.");
            return BUSY;
        }
        return print(finished.get(), out);
    }

    private int print(VerificationView finished, PrintStream out) {
        verifications
                .findings(finished.id())
                .forEach(it -> out.println(it.kind() + " " + it.place() + " " + it.detail()));
        out.println(
                finished.isWhole()
                        ? "The audit trail is whole: %d entries.".formatted(finished.checked())
                        : "The audit trail was tampered with: %d findings in %d entries."
                                .formatted(finished.findings(), finished.checked()));
        return finished.isWhole() ? WHOLE : BROKEN;
    }

    /// Runs the command instead of the portal.
    @Component
    @ConditionalOnProperty(name = "chengmen.command", havingValue = "verify-audit")
    static class Runner implements ApplicationRunner {

        private final VerifyCommand command;
        private final ConfigurableApplicationContext application;

        Runner(VerifyCommand command, ConfigurableApplicationContext application) {
            this.command = command;
            this.application = application;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            var code = command.verify(System.out);
            System.exit(SpringApplication.exit(application, () -> code));
        }
    }
}
