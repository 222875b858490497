package org.chengmen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.management.ObjectName;

/// Runs last and finds the templates that no test has rendered. The JVM itself is the witness: it
/// loads the class of a template when it is first rendered.
@Order(Integer.MAX_VALUE)
class RenderedTemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/modules");

    @Test
    void everyTemplateWasRenderedInSomeTest() throws Exception {
        var loaded = loadedClasses();
        assertThat(classesOfTemplates())
                .isNotEmpty()
                .filteredOn(it -> !loaded.contains(it))
                .isEmpty();
    }

    private static String loadedClasses() throws Exception {
        return (String)
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "vmClassHierarchy",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
    }

    private static List<String> classesOfTemplates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(it -> it.toString().endsWith(".jte"))
                    .map(RenderedTemplatesTests::classOf)
                    .toList();
        }
    }

    private static String classOf(Path template) {
        var name = template.getFileName().toString().replace(".jte", "Generated/");
        var folder = TEMPLATES.relativize(template.getParent()).toString().replace('/', '.');
        return "org.chengmen.pages." + folder + ".Jte" + name;
    }
}
