package org.chengmen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ChoicesTests {

    @Test
    void speaksChineseWhereASiteDoesNotSpeakTheLanguage() {
        var english = Choices.NONE.with("lang", "en");
        assertThat(english.within(List.of("zh", "en")).htmlLang()).isEqualTo("en");
        assertThat(english.within(List.of("zh")).htmlLang()).isEqualTo("zh-CN");
    }

    @Test
    void readsBackWhatItWrites() {
        var choices = new Choices("zh-Hant", "dark", "150", "compact", true);
        assertThat(Choices.parse(choices.cookieValue())).isEqualTo(choices);
    }

    @Test
    void replacesWhatIsNotListedByTheDefault() {
        assertThat(Choices.parse("xx.pink.999.loose.maybe")).isEqualTo(Choices.NONE);
        assertThat(Choices.parse("a.b")).isEqualTo(Choices.NONE);
        assertThat(Choices.parse("en.dark.100.compact.1.more")).isEqualTo(Choices.NONE);
    }

    @Test
    void changesOneChoiceAndKeepsTheOthers() {
        var choices = Choices.NONE.with("theme", "contrast").with("care", "1");
        assertThat(choices).isEqualTo(new Choices("zh", "contrast", "100", "comfortable", true));
        assertThat(choices.with("reset", "").care()).isFalse();
    }

    @Test
    void speaksTheLanguageOfThePage() {
        assertThat(Choices.NONE.with("lang", "en").locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Choices.NONE.htmlLang()).isEqualTo("zh-CN");
        assertThat(Choices.NONE.with("lang", "zh-Hant").htmlLang()).isEqualTo("zh-Hant");
    }
}
