package org.chengmen.shell.web;

import org.chengmen.shell.parts.Contract;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The contracts of all component templates. Read when somebody looks at the gallery, not at start.
@Component
class Contracts {

    private static final String TEMPLATES = "classpath:modules/shell/templates/_*.jte";

    private static final Pattern ICON = Pattern.compile("<symbol id=\"([a-z-]+)\"");

    /// The order of the gallery: groups of component names.
    static final Map<String, List<String>> GROUPS = groups();

    private final ResourcePatternResolver resources;

    Contracts(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    Map<String, Contract> all() throws IOException {
        var templates = resources.getResources(TEMPLATES);
        return Arrays.stream(templates)
                .map(Contracts::read)
                .collect(Collectors.toMap(Contract::component, Function.identity()));
    }

    List<String> icons() throws IOException {
        var sprite = resources.getResource("classpath:modules/shell/static/icons.svg");
        return ICON.matcher(sprite.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static Contract read(Resource template) {
        try {
            var name = Objects.requireNonNull(template.getFilename()).replaceAll("^_|\\.jte$", "");
            return Contract.of(name, template.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, List<String>> groups() {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put("acts", List.of("button", "linkButton", "icon"));
        groups.put(
                "fields",
                List.of(
                        "errorSummary",
                        "textInput",
                        "textarea",
                        "select",
                        "radios",
                        "checkboxes",
                        "dateInput",
                        "fileInput",
                        "searchBox"));
        groups.put(
                "lists",
                List.of(
                        "sectionHead",
                        "datedList",
                        "tabs",
                        "card",
                        "pagination",
                        "breadcrumb",
                        "attachment"));
        groups.put(
                "facts",
                List.of(
                        "table",
                        "summaryList",
                        "metadata",
                        "figures",
                        "barChart",
                        "progress",
                        "tag",
                        "unitMark"));
        groups.put("courses", List.of("timeline", "taskList", "details", "accordion"));
        groups.put("words", List.of("notice", "phaseBanner", "emptyState"));
        groups.put("frames", List.of("emergency", "masthead"));
        return Collections.unmodifiableMap(groups);
    }
}
