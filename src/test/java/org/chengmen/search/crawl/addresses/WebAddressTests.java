package org.chengmen.search.crawl.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HTTP://WWW.Wuhan.gov.cn                       | www.wuhan.gov.cn/
                    https://www.wuhan.gov.cn:443/a/               | www.wuhan.gov.cn/a/
                    http://www.wuhan.gov.cn:8080/a                | www.wuhan.gov.cn:8080/a
                    http://a.cn/b/../c/./d.html#top               | a.cn/c/d.html
                    http://a.cn//b///c                            | a.cn/b/c
                    http://a.cn/../../etc                         | a.cn/etc
                    http://a.cn/b/..                              | a.cn/
                    http://a.cn/政务公开/                         | a.cn/%E6%94%BF%E5%8A%A1%E5%85%AC%E5%BC%80/
                    http://a.cn/%e6%94%bf                         | a.cn/%E6%94%BF
                    http://a.cn/100%/a b                          | a.cn/100%25/a%20b
                    http://武汉.cn/                               | xn--5lwws.cn/
                    http://a.cn/x;jsessionid=1A2B?id=3            | a.cn/x?id=3
                    http://a.cn/(S(lit3py55t21z5v55vlm25s55))/x   | a.cn/x
                    http://a.cn/x?PHPSESSID=1&id=3&utm_source=w   | a.cn/x?id=3
                    http://a.cn/x?spm=1                           | a.cn/x
                    http://a.cn/x?                                | a.cn/x
                    http://a.cn?id=1                              | a.cn/?id=1
                    http://a.cn/a\\b                              | a.cn/a/b
                    """)
    void hasOneForm(String found, String one) {
        assertThat(WebAddress.parse(found)).get().hasToString(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ftp://a.cn/", "mailto:a@b.cn", "javascript:void(0)", "http://user@a.cn/",
                "http:///x", "//a.cn/x", "http://-a/", "http://a.cn:99999999/", "tel:110"
            })
    void isNothingElse(String found) {
        assertThat(WebAddress.parse(found)).isEmpty();
    }

    @Test
    void isBounded() {
        assertThat(WebAddress.parse("http://a.cn/" + "x".repeat(1001))).isEmpty();
    }

    @Test
    void isKnownByANumberWhateverItsScheme() {
        assertThat(address("https://a.cn/x").key()).isEqualTo(address("http://a.cn/x").key());
        assertThat(address("http://a.cn/x").key()).isNotEqualTo(address("http://a.cn/y").key());
        assertThat(address("http://a.cn/x").key()).isNotNegative();
    }

    @Test
    void sharesItsShapeWithThoseOfOtherNumbers() {
        var day = address("http://a.cn/cal/2026/11/24?view=day");
        assertThat(day.shape()).isEqualTo(address("http://a.cn/cal/2031/1/3?view=month").shape());
        assertThat(day.shape()).isNotEqualTo(address("http://a.cn/news/2026/11/24").shape());
    }

    @Test
    void noticesWhatABrokenRelativeLinkMakesOfItself() {
        assertThat(address("http://a.cn/zw/tz/zw/tz/zw/tz/1.html").repeatsItself()).isTrue();
        assertThat(address("http://a.cn/2026/2026/2026/1.html").repeatsItself()).isFalse();
        assertThat(address("http://a.cn/zw/tz/zw/x.html").repeatsItself()).isFalse();
    }

    @Test
    void namesItsFile() {
        var file = address("http://a.cn/P02026/关于 印发.DOCX?x=1");
        assertThat(file.extension()).isEqualTo("docx");
        assertThat(file.fileName()).isEqualTo("关于 印发.DOCX");
    }

    private static WebAddress address(String address) {
        return WebAddress.parse(address).orElseThrow();
    }
}
