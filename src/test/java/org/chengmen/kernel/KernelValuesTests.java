package org.chengmen.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class KernelValuesTests {

    @Test
    void givesIdsInTheOrderOfTime() {
        var ids = Stream.generate(TimeOrderedId::next).limit(1000).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(ids.stream().map(Object::toString).toList()).isSorted();
    }

    @Test
    void showsChineseWhereNobodyTranslated() {
        assertThat(LocalizedText.zh("城门").in(Locale.ENGLISH)).isEqualTo("城门");
        assertThat(new LocalizedText("城门", "City gate").in(Locale.ENGLISH)).isEqualTo("City gate");
        assertThat(new LocalizedText("城门", "City gate").in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("城门");
    }

    @Test
    void namesTheNextPageOnlyWhenThereIsOne() {
        assertThat(PageOf.of(List.of(1, 2, 3), 2, String::valueOf))
                .isEqualTo(new PageOf<>(List.of(1, 2), "2"));
        assertThat(PageOf.of(List.of(1, 2), 2, String::valueOf).next()).isNull();
    }

    @Test
    void refusesWithEveryProblemAtOnce() {
        var problems =
                List.of(
                        Problem.at("colour", SiteRefusal.CONTRAST_TOO_LOW, 3.1),
                        Problem.of(SiteRefusal.CONTRAST_TOO_LOW));
        assertThatThrownBy(() -> Refused.ifAny(problems))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.problems()).isEqualTo(problems);
                            assertThat(refused.kind()).isEqualTo(RefusalCode.Kind.INVALID);
                        });
        assertThat(SiteRefusal.CONTRAST_TOO_LOW.messageKey())
                .isEqualTo("refusal.site-refusal.contrast-too-low");
    }

    enum SiteRefusal implements RefusalCode {
        CONTRAST_TOO_LOW;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
