package org.chengmen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import org.chengmen.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every text that a person reads stands in the bundles, in both languages.
class MessageBundleTests {

    private static final Path MODULES = Path.of("src/main/resources/modules");
    private static final Pattern KEY = Pattern.compile("\\bt\\(\"([a-z][\\w.-]*)\"\\s*[,)]");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (var module : modules()) {
            assertThat(bundle(module, "messages_en").keySet())
                    .as(module.toString())
                    .isEqualTo(bundle(module, "messages").keySet());
        }
    }

    @Test
    void noTextIsEmptyAndEveryQuoteOfAFormatIsDoubled() {
        for (var module : modules()) {
            for (var name : List.of("messages", "messages_en")) {
                bundle(module, name)
                        .forEach((key, text) -> {
                            assertThat(text).as(key).isNotBlank();
                            assertThat(text.contains("{") && text.replace("''", "").contains("'"))
                                    .as("%s: %s", key, text)
                                    .isFalse();
                        });
            }
        }
    }

    @Test
    void everyKeyOfATemplateExists() {
        var known = all();
        var missing = new TreeSet<String>();
        for (var template : templates()) {
            KEY.matcher(read(template))
                    .results()
                    .map(it -> it.group(1))
                    .filter(it -> !known.containsKey(it))
                    .forEach(it -> missing.add(template.getFileName() + ": " + it));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalIsPutInWords() {
        var known = all();
        var missing = refusals().map(RefusalCode::messageKey).filter(it -> !known.containsKey(it));
        assertThat(missing).isEmpty();
    }

    @Test
    void keysBeginWithTheNameOfTheirModule() {
        for (var module : modules()) {
            assertThat(bundle(module, "messages").keySet())
                    .allMatch(it ->
                            it.startsWith(module.getFileName() + ".") || it.startsWith("refusal."));
        }
    }

    private static Stream<RefusalCode> refusals() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.chengmen").stream()
                        .filter(JavaClass::isEnum)
                        .filter(it -> it.isAssignableTo(RefusalCode.class))
                        .flatMap(it -> Arrays.stream(it.reflect().getEnumConstants()))
                        .map(RefusalCode.class::cast);
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        modules().forEach(it -> all.putAll(bundle(it, "messages")));
        return all;
    }

    private static List<Path> modules() {
        try (var folders = Files.list(MODULES)) {
            return folders.filter(it -> Files.exists(it.resolve("messages.properties"))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> templates() {
        try (var files = Files.walk(MODULES)) {
            return files.filter(it -> it.toString().endsWith(".jte")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> bundle(Path module, String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(module.resolve(name + ".properties"))) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(it -> texts.put(it, properties.getProperty(it)));
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
