package org.chengmen.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.shell.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The answer that needs nothing that can fail: no template, no text bundle, no database.
final class LastResort {

    static final String HTML = "text/html;charset=UTF-8";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>暂时不能服务</title></head>
            <body><h1>暂时不能服务</h1>
            <p>请稍后再试。 <span lang="en">Not available for the moment. Please try again later.</span></p>
            <p><a href="/">首页 <span lang="en">Home</span></a></p>
            <p>%d %s</p></body>
            </html>
            """;

    private LastResort() {}

    static byte[] page(int status, String request) {
        return PAGE.formatted(status, request).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] problem(int status) {
        return "{\"type\":\"about:blank\",\"status\":%d,\"problems\":[]}"
                .formatted(status)
                .getBytes(StandardCharsets.UTF_8);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        var machine = request.getRequestURI().startsWith("/api/");
        var bytes = machine ? problem(status) : page(status, RequestId.of(request));
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(machine ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : HTML);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
