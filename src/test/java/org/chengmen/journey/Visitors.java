package org.chengmen.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Gives a journey its visitors, all from one browser per JVM; JUnit ends each with the test that
/// asked for it, and the browser with the JVM.
class Visitors implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var chromium =
                test.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent("chromium", it -> Chromium.start(), Chromium.class);
        var visitor = new Visitor(chromium.browser(), port(test));
        test.getStore(HERE).put(parameter.getIndex(), visitor);
        forgetAttempts(test);
        return visitor;
    }

    /// All journeys come from one address, which may sign in only so often in a minute.
    private static void forgetAttempts(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBean(JdbcClient.class)
                .sql("delete from accounts.attempt")
                .update();
    }

    private static int port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }
}
