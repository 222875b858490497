package org.chengmen.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs axe-core over a page for WCAG 2.2 A and AA, `target-size` included, which axe leaves out
/// when not asked. It is run in the page and not through its builder, which opens a second page for
/// every call.
final class Axe {

    private static final String ENGINE = engine();
    private static final String RUN =
            """
            async () => {
                const result = await axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                    rules: {'target-size': {enabled: true}},
                    resultTypes: ['violations']
                });
                return result.violations.flatMap(violation => violation.nodes.map(node =>
                    `${violation.id} (${violation.help}): ${node.target.join(' ')}\\n    ${node.html.slice(0, 200)}\\n    ${(node.failureSummary || '').replaceAll('\\n', ' ')}`));
            }
            """;

    private Axe() {}

    @SuppressWarnings("unchecked") // the script answers with a list of texts
    static List<String> violations(Page page) {
        page.evaluate(ENGINE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String engine() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
