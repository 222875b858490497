package org.chengmen.shell.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.shell.Frames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A page made of one template and the frame of the request.
record PageView(TemplateEngine templates, String template, Frames frames) implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    /// The page is finished before its first byte is sent, so that a template that fails never
    /// leaves half a page.
    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var bytes =
                html(model == null ? Map.of() : model, request).getBytes(StandardCharsets.UTF_8);
        response.setContentType(HTML);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, frames.of(request).lang());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String html(Map<String, ?> model, HttpServletRequest request) {
        var frame = frames.of(request);
        var values = new HashMap<String, Object>(model);
        values.put("frame", frame);
        var output = new StringOutput(64 * 1024);
        templates.render(template, values, output);
        var html = output.toString();
        return frame.lang().equals("zh-Hant") ? Traditional.page(html) : html;
    }
}
