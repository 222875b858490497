package org.chengmen.publishing.wording;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where the portal's administrators and editors keep the list; others read it.
@Controller
@ForStaff({Role.SITE_ADMINISTRATOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER})
class WordingDesk {

    private static final String HERE = "/desk/publishing/wording";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final WordingBook book;

    WordingDesk(WordingBook book) {
        this.book = book;
    }

    @GetMapping(HERE)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer imported,
            Model model) {
        model.addAttribute("imported", imported);
        return show(q, WordingForm.EMPTY, List.of(), model);
    }

    @PostMapping(HERE)
    String put(WordingForm form, Model model, HttpServletResponse response) {
        try {
            book.put(form.wording());
            return "redirect:" + HERE;
        } catch (Refused refused) {
            return refused("", form, refused, model, response);
        }
    }

    @PostMapping(HERE + "/remove")
    String remove(@RequestParam String form) {
        book.remove(form);
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/import")
    String importFile(MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try {
            return "redirect:"
                    + HERE
                    + "?imported="
                    + book.putAll(WordingFile.read(file.getBytes()));
        } catch (Refused refused) {
            var atFile =
                    refused.problems().stream()
                            .map(it -> new Problem(it.code(), "file", it.values()))
                            .toList();
            return refused("", WordingForm.EMPTY, new Refused(atFile), model, response);
        }
    }

    @GetMapping(HERE + "/list.csv")
    ResponseEntity<String> export() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wording.csv\"")
                .body(WordingFile.write(book.all()));
    }

    private String refused(
            String query,
            WordingForm form,
            Refused refused,
            Model model,
            HttpServletResponse response) {
        if (refused.kind() != Kind.INVALID) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(query, form, refused.problems(), model);
    }

    private String show(String query, WordingForm form, List<Problem> problems, Model model) {
        var found =
                book.all().stream()
                        .filter(it -> it.form().contains(query) || it.suggestion().contains(query))
                        .limit(500)
                        .toList();
        model.addAttribute("lines", found)
                .addAttribute("query", query)
                .addAttribute("mayChange", book.mayChange())
                .addAttribute("form", form)
                .addAttribute("problems", problems);
        return "publishing/deskWording";
    }
}
