package org.chengmen.files.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.files.FileId;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.downloads.DownloadTokens;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The whole of the download host: a file for who brings its token, and nothing else. No session,
/// no page and no sign-in are ever there.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 18)
class DownloadDoor extends OncePerRequestFilter {

    private static final Pattern PATH =
            Pattern.compile("/files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[^/]+");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final byte[] NOTHING =
            "文件不在这里，或者链接已过期。 No such file, or the link has run out.\n"
                    .getBytes(StandardCharsets.UTF_8);

    private final DownloadHost host;
    private final DownloadTokens tokens;
    private final Files files;
    private final FileAnswers answers;

    DownloadDoor(DownloadHost host, DownloadTokens tokens, Files files, FileAnswers answers) {
        this.host = host;
        this.tokens = tokens;
        this.files = files;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!host.isNamedBy(request)) {
            chain.doFilter(request, response);
            return;
        }
        var file =
                METHODS.contains(request.getMethod()) ? asked(request) : Optional.<FileView>empty();
        if (file.isPresent()) {
            answers.write(
                    new Served(file.get(), null, null), new ServletWebRequest(request, response));
        } else {
            refuse(response);
        }
    }

    private Optional<FileView> asked(HttpServletRequest request) {
        var path = PATH.matcher(request.getRequestURI());
        var token = request.getParameter("token");
        return path.matches() && token != null
                ? Optional.of(new FileId(UUID.fromString(path.group(1))))
                        .filter(id -> tokens.opens(id, token))
                        .flatMap(files::view)
                        .filter(FileView::isServed)
                : Optional.empty();
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(NOTHING.length);
        response.getOutputStream().write(NOTHING);
    }
}
