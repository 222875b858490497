package org.chengmen.search.crawl.visits;

import org.chengmen.files.FileKind;
import org.chengmen.kernel.Refused;
import org.chengmen.outbound.AnswerHeaders;
import org.chengmen.outbound.BodyReader;
import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.contents.Content;
import org.chengmen.search.crawl.reading.Decoding;
import org.chengmen.search.crawl.reading.Languages;
import org.chengmen.search.crawl.reading.PageReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The body of one answer, taken in while it comes: a page into memory, a file into the laboratory.
final class Body implements BodyReader {

    private final Bodies bodies;
    private final WebAddress address;
    private final String full;
    private byte[] page = {};
    private @Nullable AnswerHeaders headers;
    private Answer.@Nullable Finding finding;
    private long size;

    Body(Bodies bodies, WebAddress address, String full) {
        this.bodies = bodies;
        this.address = address;
        this.full = full;
    }

    @Override
    public void read(int status, AnswerHeaders headers, InputStream body) throws IOException {
        if (status < 200 || status >= 300) {
            return;
        }
        this.headers = headers;
        var kind = MediaKind.of(headers.contentType().orElse(""), address);
        switch (kind) {
            case PAGE -> readPage(body);
            case FILE -> readFile(MediaKind.fileKind(headers, address).orElse(FileKind.PDF), body);
            case OTHER -> finding = new Answer.Unwanted(Cause.NOT_A_PAGE);
        }
    }

    private void readPage(InputStream body) throws IOException {
        var most = (int) bodies.settings().page().toBytes();
        page = body.readNBytes(most + 1);
        size = page.length;
        if (page.length > most) {
            page = new byte[0];
            finding = new Answer.Failure(Cause.TOO_LARGE);
        }
    }

    /// Only what is in the laboratory's turn is read: the others come again in half an hour.
    private void readFile(FileKind kind, InputStream body) throws IOException {
        if (!hasTurn()) {
            finding = new Answer.Failure(Cause.BUSY);
            return;
        }
        try (var counted = new Counted(body, bodies.settings().file().toBytes())) {
            var text = bodies.words().read(kind, counted);
            size = counted.count();
            finding = file(kind, text);
        } catch (Counted.TooLarge tooLarge) {
            finding = new Answer.Failure(Cause.TOO_LARGE);
        } catch (IOException unreadable) {
            finding = new Answer.Unwanted(Cause.FILE_UNREADABLE);
        } catch (Refused busy) {
            finding = new Answer.Failure(Cause.BUSY);
        } finally {
            bodies.files().release();
        }
    }

    private boolean hasTurn() {
        try {
            return bodies.files().tryAcquire(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    long size() {
        return size;
    }

    /// Reads a page only now, when its connection is free again.
    Answer.Finding finding() {
        if (finding != null) {
            return finding;
        }
        bodies.readers().acquireUninterruptibly();
        try {
            return page();
        } finally {
            page = new byte[0];
            bodies.readers().release();
        }
    }

    private Answer.Finding page() {
        var type = headers == null ? null : headers.contentType().orElse(null);
        var html = Decoding.text(page, type).replace("\u0000", "");
        var robots = headers == null ? null : headers.first("X-Robots-Tag").orElse(null);
        var read =
                PageReader.read(
                        html,
                        new PageReader.Circumstances(
                                full,
                                robots,
                                bodies.zone(),
                                bodies.clock().instant(),
                                bodies.settings().links()));
        var words = read.words();
        var facts = read.facts();
        var content =
                new Content(
                        Content.PAGE,
                        "html",
                        facts.language(),
                        words.title(),
                        words.summary(),
                        words.text(),
                        words.keywords(),
                        facts.publishedAt(),
                        facts.source(),
                        facts.column(),
                        facts.missing());
        return new Answer.Page(content, read.directions(), read.links());
    }

    private Answer.Finding file(FileKind kind, String words) {
        var text = FileText.of(words);
        if (text.isEmpty()) {
            return new Answer.Unwanted(Cause.NO_TEXT);
        }
        return new Answer.File(
                new Content(
                        Content.FILE,
                        kind.extensions().getFirst(),
                        Languages.of(text),
                        FileText.title(address, text),
                        FileText.summary(text),
                        text,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of()));
    }
}
