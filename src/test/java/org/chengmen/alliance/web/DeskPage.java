package org.chengmen.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;

/// Reads the page of an answer.
final class DeskPage {

    private DeskPage() {}

    static Document of(MvcTestResult answer) {
        assertThat(answer.getUnresolvedException()).isNull();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
