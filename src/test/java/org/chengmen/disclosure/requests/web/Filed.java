package org.chengmen.disclosure.requests.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A request that somebody filed on the site of the unit of the tour, with the key to look at it.
record Filed(String number, Cookie key) {

    static final String HOST = "fgw.localhost";

    private static final AtomicInteger NEXT = new AtomicInteger();

    static Filed by(MockMvcTester portal, String wanted) {
        return of(send(portal, wanted, "13800001234", nextAddress()));
    }

    static Filed of(MvcTestResult sent) {
        var response = sent.getResponse();
        var address = Objects.requireNonNull(response.getRedirectedUrl());
        var number = address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
        return new Filed(number, Objects.requireNonNull(response.getCookie("request")));
    }

    static MvcTestResult send(MockMvcTester portal, String wanted, String phone, String address) {
        return portal.post()
                .uri("/disclosure/request")
                .with(on(HOST, address))
                .with(csrf())
                .param("submission", UUID.randomUUID().toString())
                .param("kind", "PERSON")
                .param("name", "赵申请")
                .param("identity", "E12345678")
                .param("phone", phone)
                .param("wanted", wanted)
                .param("form", "ELECTRONIC")
                .param("delivery", "ONLINE")
                .exchange();
    }

    static RequestPostProcessor on(String host, String address) {
        return request -> {
            request.setServerName(host);
            request.setRemoteAddr(address);
            return request;
        };
    }

    static String nextAddress() {
        return "10.9.8." + NEXT.incrementAndGet();
    }

    String page() {
        return "/disclosure/request/" + number;
    }

    String desk() {
        return "/desk/requests/" + number;
    }
}
