package org.chengmen.publishing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.demonstration.drawing.Scene;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SeedTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<![0-9])(1[3-9][0-9]{9}|[0-9]{17}[0-9Xx]|[0-9]{16,19})(?![0-9])");
    private static final Map<String, String> KINDS =
            Map.of(
                    "wuhan",
                    "portal",
                    "jiangan",
                    "district",
                    "whkfq",
                    "zone",
                    "jyj",
                    "bureau",
                    "xcb",
                    "organ",
                    "whhg",
                    "agency",
                    "whtsg",
                    "institution",
                    "zgh",
                    "association",
                    "dtjt",
                    "enterprise");

    private final Seed seed = new Seed(JsonMapper.builder().build());

    @Test
    void givesEveryColumnAParentThatStandsBeforeIt() throws IOException {
        var seen = new HashSet<String>();
        for (var column : seed.columns()) {
            if (!column.parent().isEmpty()) {
                assertThat(seen).contains(column.kind() + ":" + column.parent());
                assertThat(column.path()).startsWith(column.parent() + "/");
            }
            assertThat(column.path()).matches("[a-z]+(-[a-z]+)*(/[a-z]+(-[a-z]+)*)*");
            assertThat(seen.add(column.kind() + ":" + column.path())).isTrue();
        }
    }

    @Test
    void leavesNoColumnBlank() throws IOException {
        for (var site : sites()) {
            var layout = layout(site);
            var filled =
                    composed(site).stream()
                            .filter(it -> it.state().isPublic())
                            .map(SeedDocument::column)
                            .collect(Collectors.toSet());
            var leaves =
                    layout.stream()
                            .map(SeedColumn::path)
                            .filter(path ->
                                    layout.stream().noneMatch(it -> it.parent().equals(path)))
                            .toList();
            assertThat(filled).as(site.code()).containsAll(leaves);
        }
    }

    @Test
    void writesOnlyWhatItsColumnAllows() throws IOException {
        for (var site : sites()) {
            var written = composed(site);
            var columns =
                    Stream.concat(layout(site).stream(), SitePages.columns(written))
                            .collect(Collectors.toMap(SeedColumn::path, it -> it));
            for (var document : written) {
                var column =
                        Objects.requireNonNull(columns.get(document.column()), document.column());
                assertThat(column.allows(document.type())).as(document.title().zh()).isTrue();
            }
        }
    }

    @Test
    void namesOnlyDocumentsAndPicturesThatExist() throws IOException {
        for (var site : sites()) {
            var documents = composed(site);
            var keys = documents.stream().map(SeedDocument::key).filter(Objects::nonNull).toList();
            assertThat(keys).doesNotHaveDuplicates();
            for (var document : documents) {
                assertThat(keys).containsAll(document.interprets()).containsAll(document.cites());
                var picture = document.picture();
                assertThat(picture == null || Scene.find(picture).isPresent()).isTrue();
            }
        }
    }

    @Test
    void explainsEveryInterpretedDocumentAndLeavesNoInterpretationWithoutOne() throws IOException {
        for (var site : sites()) {
            composed(site).stream()
                    .filter(it -> it.type().equals("interpretation"))
                    .forEach(it -> assertThat(it.interprets()).as(it.title().zh()).hasSize(1));
        }
    }

    @Test
    void fillsEveryGapAndShowsNoPersonalNumber() throws IOException {
        for (var site : sites()) {
            for (var document : composed(site)) {
                texts(document)
                        .map(it -> DatedText.on(DAY, it))
                        .forEach(it -> assertThat(it).doesNotContainPattern(PERSONAL_NUMBER));
            }
        }
    }

    @Test
    void writesEnoughByHandInBothLanguages() throws IOException {
        var documents = seed.documents();

        assertThat(documents).hasSizeGreaterThan(120);
        assertThat(documents.stream().filter(it -> it.en() != null)).hasSizeGreaterThan(15);
        assertThat(documents).allMatch(it -> (it.daysAgo() == null) != (it.on() == null));
    }

    private static Stream<String> texts(SeedDocument document) {
        var texts = new ArrayList<>(document.fields().values());
        texts.addAll(List.of(document.title().zh(), document.summary(), document.body()));
        var english = document.en();
        if (english != null) {
            texts.addAll(List.of(english.title(), english.summary(), english.body()));
        }
        return texts.stream();
    }

    private List<SeedDocument> composed(SeededSite site) throws IOException {
        return new Composition(seed.documents(), seed.templates(), seed.units())
                .of(site, layout(site));
    }

    private List<SeedColumn> layout(SeededSite site) throws IOException {
        return seed.columns().stream().filter(it -> it.kind().equals(site.kind())).toList();
    }

    private static List<SeededSite> sites() {
        return KINDS.entrySet().stream().map(it -> site(it.getKey(), it.getValue())).toList();
    }

    private static SeededSite site(String code, String kind) {
        var owner = OrganisationId.next();
        var name = new LocalizedText("单位", "Unit");
        return new SeededSite(
                new SiteView(
                        SiteId.next(), owner, kind, name, code + ".localhost", true, false, true),
                new OrganisationView(owner, code, name, kind, null, true));
    }
}
