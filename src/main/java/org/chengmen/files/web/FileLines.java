package org.chengmen.files.web;

import org.chengmen.files.FileView;
import org.chengmen.shell.Frame;
import org.chengmen.shell.ShellSettings;
import org.chengmen.shell.parts.Row;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Files in words.
@Component
public class FileLines {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ShellSettings settings;

    FileLines(ShellSettings settings) {
        this.settings = settings;
    }

    public FileLine line(Frame frame, FileView file) {
        return new FileLine(
                file,
                frame.t("files.kind." + file.kind().name().toLowerCase(Locale.ROOT)),
                size(frame, file.size()),
                frame.t(stateKey(file)),
                stateTag(file),
                MINUTES.format(file.uploadedAt().atZone(settings.zone())));
    }

    public List<Row> facts(Frame frame, FileView file) {
        var line = line(frame, file);
        var rows = new ArrayList<Row>();
        rows.add(Row.of(frame.t("files.kind"), line.kind()));
        rows.add(Row.of(frame.t("files.size"), line.size()));
        if (file.width() != null) {
            rows.add(
                    Row.of(
                            frame.t("files.pixels"),
                            frame.t("files.pixels.value", file.width(), file.height())));
        }
        rows.add(Row.of(frame.t("files.visibility"), visibility(frame, file)));
        rows.add(Row.of(frame.t("files.state"), line.state()));
        if (file.finding() != null) {
            rows.add(Row.of(frame.t("files.finding"), file.finding()));
        }
        rows.add(Row.of(frame.t("files.uploaded-by"), uploader(frame, file)));
        rows.add(Row.of(frame.t("files.uploaded-at"), line.uploadedAt()));
        rows.add(Row.of(frame.t("files.checksum"), file.checksum()));
        return rows;
    }

    private static String uploader(Frame frame, FileView file) {
        return file.uploadedBy() == null
                ? frame.t("files.uploaded-by.system")
                : file.uploadedByName();
    }

    private static String visibility(Frame frame, FileView file) {
        return frame.t("files.visibility." + file.visibility().name().toLowerCase(Locale.ROOT));
    }

    /// Clean and looked at is more than clean because nobody looks.
    private static String stateKey(FileView file) {
        return switch (file.state()) {
            case CLEAN -> file.scannedAt() == null ? "files.state.unscanned" : "files.state.clean";
            case REFUSED -> "files.state.refused";
            case RECEIVED, CHECKING -> "files.state.checking";
        };
    }

    private static String stateTag(FileView file) {
        return switch (file.state()) {
            case CLEAN -> file.scannedAt() == null ? "plain" : "success";
            case REFUSED -> "danger";
            case RECEIVED, CHECKING -> "warning";
        };
    }

    static String size(Frame frame, long bytes) {
        if (bytes < 1024) {
            return frame.t("files.bytes", bytes);
        }
        var megabytes = bytes / 1024.0 / 1024.0;
        if (megabytes < 1) {
            return frame.t("files.kilobytes", bytes / 1024.0);
        }
        return megabytes < 1024
                ? frame.t("files.megabytes", megabytes)
                : frame.t("files.gigabytes", megabytes / 1024);
    }

    /// One file as a line of the desk.
    public record FileLine(
            FileView file,
            String kind,
            String size,
            String state,
            String stateTag,
            String uploadedAt) {

        public String href() {
            return "/desk/files/" + file.id().value();
        }
    }
}
