package org.chengmen.alliance.web;

import org.chengmen.kernel.PageOf;
import org.chengmen.shell.tables.CsvTable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers with open data: asked again, an unchanged list costs a few bytes.
final class OpenData {

    private OpenData() {}

    /// A page of a list; where there is more, `Link` leads to it (RFC 8288).
    static <T, R> ResponseEntity<List<R>> list(
            WebRequest request, String address, PageOf<T> page, String tag, Function<T, R> line) {
        if (request.checkNotModified("\"" + tag + "\"")) {
            return ResponseEntity.status(304).build();
        }
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noCache());
        if (page.next() != null) {
            answer.header(
                    HttpHeaders.LINK,
                    "<%s?after=%s>; rel=\"next\"".formatted(address, page.next()));
        }
        return answer.eTag(tag).body(page.items().stream().map(line).toList());
    }

    static ResponseEntity<byte[]> table(
            WebRequest request,
            String name,
            String tag,
            List<String> columns,
            Supplier<List<List<String>>> rows) {
        if (request.checkNotModified("\"" + tag + "\"")) {
            return ResponseEntity.status(304).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(CsvTable.write(columns, rows.get()));
    }
}
