package org.chengmen.shell.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gzip, deflate, br, zstd         | BROTLI
                    gzip                            | GZIP
                    GZIP                            | GZIP
                    br                              | BROTLI
                    br;q=0.1, gzip;q=0.9            | GZIP
                    br;q=0.9, gzip;q=0.1            | BROTLI
                    br ; q=0.5 , gzip ;q=0.5        | BROTLI
                    gzip;q=0                        | IDENTITY
                    gzip;q=0, *                     | BROTLI
                    br;q=0, *                       | GZIP
                    *                               | BROTLI
                    *;q=0                           | IDENTITY
                    identity                        | IDENTITY
                    identity, gzip;q=0.5            | IDENTITY
                    identity;q=0, gzip;q=0.1        | GZIP
                    deflate, zstd                   | IDENTITY
                    gzip;q=none                     | IDENTITY
                    ,,;;=                           | IDENTITY
                    """)
    void prefersWhatWeighsMost(String header, Encoding expected) {
        assertThat(Acceptance.of(HttpFields.build().add(HttpHeader.ACCEPT_ENCODING, header)))
                .isEqualTo(expected);
    }

    @Test
    void readsSeveralLinesAsOne() {
        var headers =
                HttpFields.build()
                        .add(HttpHeader.ACCEPT_ENCODING, "gzip;q=0.5")
                        .add(HttpHeader.ACCEPT_ENCODING, "br");
        assertThat(Acceptance.of(headers)).isEqualTo(Encoding.BROTLI);
    }

    @Test
    void sendsPlainBytesToWhoSaysNothing() {
        assertThat(Acceptance.of(HttpFields.build())).isEqualTo(Encoding.IDENTITY);
    }
}
