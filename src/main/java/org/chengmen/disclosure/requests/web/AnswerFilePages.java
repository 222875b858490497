package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.redaction.AnswerFiles;
import org.chengmen.disclosure.requests.tracking.Visit;
import org.chengmen.files.FileId;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Hands the files of an answer to its applicant, who may have no account. Always as a download.
@Controller
@OpenToAll
class AnswerFilePages {

    private final Requests requests;
    private final AnswerFiles answers;
    private final Files files;
    private final Visit visit;

    AnswerFilePages(Requests requests, AnswerFiles answers, Files files, Visit visit) {
        this.requests = requests;
        this.answers = answers;
        this.files = files;
        this.visit = visit;
    }

    @GetMapping("/disclosure/request/{number}/files/{id}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable UUID id, Frame frame)
            throws IOException {
        var file =
                requests.byNumber(number)
                        .filter(it -> visit.isOf(it, frame.request()) && !it.state().isOpen())
                        .flatMap(it -> answers.answer(it.id(), new FileId(id)))
                        .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(file))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .body(new InputStreamResource(files.open(file)));
    }

    private static String attached(FileView file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
