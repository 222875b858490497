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
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every text that a person reads stands in the bundles, in both languages.
class MessageBundleTests {

    private static final Path MODULES = Path.of("src/main/resources/modules");
    private static final Pattern KEY = Pattern.compile("\\bt\\(\"([a-z][\\w.-]*)\"\\s*[,)]");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (var bundle : bundles()) {
            assertThat(texts(english(bundle)).keySet())
                    .as(bundle.toString())
                    .isEqualTo(texts(bundle).keySet());
        }
    }

    @Test
    void noTextIsEmptyAndEveryQuoteOfAFormatIsDoubled() {
        for (var bundle : bundles()) {
            for (var file : List.of(bundle, english(bundle))) {
                texts(file)
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
        for (var bundle : bundles()) {
            var module = Objects.requireNonNull(bundle.getParent()).getFileName() + ".";
            assertThat(texts(bundle).keySet())
                    .allMatch(it -> it.startsWith(module) || it.startsWith("refusal."));
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
        bundles().forEach(it -> all.putAll(texts(it)));
        return all;
    }

    /// The Chinese ones; each has its English one beside it.
    private static List<Path> bundles() {
        return files(it -> it.endsWith(".properties") && !it.endsWith("_en.properties"));
    }

    private static Path english(Path bundle) {
        var name = bundle.getFileName().toString().replace(".properties", "_en.properties");
        return bundle.resolveSibling(name);
    }

    private static List<Path> templates() {
        return files(it -> it.endsWith(".jte"));
    }

    private static List<Path> files(Predicate<String> named) {
        try (var files = Files.walk(MODULES)) {
            return files.filter(it -> named.test(it.toString())).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> texts(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
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
