package org.chengmen.files.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.files.FileId;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Where the staff of an organisation keep its files.
@Controller
@ForStaff({Role.EDITOR, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class FilesDesk {

    private static final int MOST_AT_ONCE = 20;

    private final Files files;
    private final DeskUpload upload;
    private final DeskShelf shelf;
    private final DeskRights rights;
    private final Readers readers;
    private final FileLines lines;

    FilesDesk(
            Files files,
            DeskUpload upload,
            DeskShelf shelf,
            DeskRights rights,
            Readers readers,
            FileLines lines) {
        this.files = files;
        this.upload = upload;
        this.shelf = shelf;
        this.rights = rights;
        this.readers = readers;
        this.lines = lines;
    }

    @GetMapping("/desk/files")
    String list(
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "0") int stored,
            Frame frame,
            Model model) {
        model.addAttribute("stored", Math.clamp(stored, 0, MOST_AT_ONCE));
        return list(before, List.of(), frame, model);
    }

    private String list(@Nullable UUID before, List<Problem> problems, Frame frame, Model model) {
        var organisation = rights.organisation(null);
        PageOf<FileView> page = shelf.of(organisation, before);
        model.addAttribute("lines", page.map(it -> lines.line(frame, it)).items());
        model.addAttribute("next", page.next());
        model.addAttribute("used", FileLines.size(frame, shelf.used(organisation)));
        model.addAttribute("quota", FileLines.size(frame, shelf.quota()));
        model.addAttribute("hint", shelf.hint(frame));
        model.addAttribute("problems", problems);
        return "files/list";
    }

    @PostMapping("/desk/files")
    String store(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> parts,
            @RequestParam(defaultValue = "PUBLIC") Visibility visibility,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var organisation = rights.organisation(null);
        var chosen = chosen(parts);
        if (chosen.isEmpty() || chosen.size() > MOST_AT_ONCE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("stored", 0);
            return list(null, List.of(wrongNumber(chosen)), frame, model);
        }
        var results = new ArrayList<DeskUpload.Result>();
        for (var part : chosen) {
            results.add(upload.store(part, organisation, visibility));
        }
        if (results.stream().allMatch(it -> it.problems().isEmpty())) {
            return "redirect:/desk/files?stored=" + results.size();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("results", results);
        return "files/results";
    }

    /// A browser sends an empty part for a field in which nothing was chosen.
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(it -> !it.isEmpty() || !"".equals(it.getOriginalFilename()))
                        .toList();
    }

    private static Problem wrongNumber(List<MultipartFile> chosen) {
        return chosen.isEmpty()
                ? Problem.at("file", FileRefusal.NOTHING_CHOSEN)
                : Problem.at("file", FileRefusal.TOO_MANY_AT_ONCE, MOST_AT_ONCE);
    }

    @GetMapping("/desk/files/{id}")
    String file(@PathVariable UUID id, Frame frame, Model model) {
        return file(mine(id), List.of(), frame, model);
    }

    private String file(FileView file, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("facts", lines.facts(frame, file));
        model.addAttribute("variants", files.variants(file.id()));
        model.addAttribute("places", readers.places(file));
        model.addAttribute("problems", problems);
        return "files/file";
    }

    @PostMapping("/desk/files/{id}/remove")
    String remove(@PathVariable UUID id, Frame frame, Model model, HttpServletResponse response) {
        var file = mine(id);
        try {
            files.remove(file.id());
            return "redirect:/desk/files";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return file(file, refused.problems(), frame, model);
        }
    }

    private FileView mine(UUID id) {
        return files.view(new FileId(id))
                .filter(it -> !it.isRemoved())
                .filter(rights::maySee)
                .orElseThrow(() -> Refused.because(FileRefusal.NOT_FOUND));
    }
}
