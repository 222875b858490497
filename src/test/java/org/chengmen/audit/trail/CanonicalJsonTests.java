package org.chengmen.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class CanonicalJsonTests {

    @Test
    void putsKeysInOrderWithoutSpace() {
        var values = new LinkedHashMap<String, Object>();
        values.put("b", 1);
        values.put("a", List.of(true, "x"));
        assertThat(CanonicalJson.of(values)).isEqualTo("{\"a\":[true,\"x\"],\"b\":1}");
    }

    @Test
    void writesANumberInOneWay() {
        assertThat(CanonicalJson.of(Map.of("n", new BigDecimal("1.500")))).isEqualTo("{\"n\":1.5}");
        assertThat(CanonicalJson.of(Map.of("n", 1.5))).isEqualTo("{\"n\":1.5}");
        assertThat(CanonicalJson.of(Map.of("n", new BigDecimal("1E3")))).isEqualTo("{\"n\":1000}");
        assertThat(CanonicalJson.of(Map.of("n", Double.NaN))).isEqualTo("{\"n\":\"NaN\"}");
    }

    @Test
    void escapesWhatTheDatabaseCannotKeep() {
        assertThat(CanonicalJson.of(Map.of("t", "\0\uD83D\"\\\n城😀")))
                .isEqualTo("{\"t\":\"\\u0000\\ud83d\\\"\\\\\\n城😀\"}");
    }

    @Test
    void writesNothingAsNull() {
        var values = new HashMap<String, Object>();
        values.put("gone", null);
        values.put("some", Arrays.asList(1, null));
        assertThat(CanonicalJson.of(values)).isEqualTo("{\"gone\":null,\"some\":[1,null]}");
    }

    @Test
    void opensRecordsAndWritesOthersAsTheirText() {
        var values =
                Map.of("day", LocalDate.of(2026, 9, 25), "name", new LocalizedText("武汉", "Wuhan"));
        assertThat(CanonicalJson.of(values))
                .isEqualTo("{\"day\":\"2026-09-25\",\"name\":{\"en\":\"Wuhan\",\"zh\":\"武汉\"}}");
    }

    @Test
    void endsInAThingThatContainsItself() {
        var values = new HashMap<String, Object>();
        values.put("self", values);
        assertThat(CanonicalJson.of(values)).endsWith("\"...\"" + "}".repeat(17));
    }

    @Test
    void isEmptyForNothing() {
        assertThat(CanonicalJson.of(Map.of())).isEqualTo("{}");
    }
}
