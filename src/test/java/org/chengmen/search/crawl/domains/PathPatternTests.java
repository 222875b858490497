package org.chengmen.search.crawl.domains;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTests {

    @ParameterizedTest
    @CsvSource({
        "/zwgk, /zwgk/tz/1.html, true",
        "/zwgk, /zw, false",
        "/*.pdf$, /a/b.pdf, true",
        "/*.pdf$, /a/b.pdf.html, false",
        "/*/print/, /zw/print/1, true",
        "/*/print/, /print/1, false",
        "/$, /, true",
        "/$, /a, false",
        "/a*b*c, /axxbxxc, true",
        "/a*b*c, /acb, false",
        "/*a$, /aba, true"
    })
    void matchesAsRobotsTxtDoes(String pattern, String path, boolean matches) {
        assertThat(new PathPattern(pattern).matches(path)).isEqualTo(matches);
    }
}
