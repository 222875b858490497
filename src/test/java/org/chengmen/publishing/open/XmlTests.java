package org.chengmen.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class XmlTests {

    static List<List<String>> texts() {
        return List.of(
                List.of("\0\b\013\037甲\uFFFE\uFFFF", "甲"),
                List.of("\uD800乙\uDC00", "乙"),
                List.of("𠮷😀", "𠮷😀"),
                List.of("]]> & <b>\"'", "]]> & <b>\"'"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staysWellFormedWhateverStandsInAText(List<String> pair) throws Exception {
        var text = pair.getFirst();
        var bytes = Xml.document(xml -> xml.open("r", "a", text).text("t", text).close());
        var root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getDocumentElement();
        assertThat(root.getTextContent()).isEqualTo(pair.getLast());
        assertThat(root.getAttribute("a")).isEqualTo(pair.getLast());
    }
}
