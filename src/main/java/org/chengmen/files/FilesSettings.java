package org.chengmen.files;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// Settings of files: where they lie, which kinds are taken in and how much of everything. `clamd`
/// is `tcp://host:port` or `unix:/path` of a ClamAV daemon; without it nothing is scanned. Below
/// `spare` free bytes on the disk nothing more is taken in. With a `downloadHost` everything but
/// pictures is handed over there, away from the origin of the sites.
@ConfigurationProperties("chengmen.files")
public record FilesSettings(
        @DefaultValue("data/files") Path folder,
        @DefaultValue({
                    "PDF", "OFD", "DOC", "DOCX", "XLS", "XLSX", "PPT", "PPTX", "WPS", "JPEG", "PNG",
                    "GIF", "WEBP", "MP4", "CSV", "TXT"
                })
                Set<FileKind> kinds,
        @DefaultValue("100MB") DataSize maxSize,
        @DefaultValue("10GB") DataSize quota,
        @DefaultValue("512MB") DataSize spare,
        @DefaultValue("4") int concurrency,
        @DefaultValue Archive archive,
        @DefaultValue Picture picture,
        @DefaultValue Laboratory laboratory,
        @Nullable String clamd,
        @Nullable String downloadHost,
        @DefaultValue("10s") Duration scanPatience) {

    /// Bounds of archives, Office files among them, counted before anything is unpacked.
    public record Archive(
            @DefaultValue("2000") int entries,
            @DefaultValue("300MB") DataSize inflated,
            @DefaultValue("100") int ratio) {}

    /// The programs of our own in which files from outside are read: how many, how much memory and
    /// time one file may take there, and after how long without work they end.
    public record Laboratory(
            @DefaultValue("2") int programs,
            @DefaultValue("384MB") DataSize memory,
            @DefaultValue("20s") Duration patience,
            @DefaultValue("2m") Duration rest) {}

    /// Bounds of pictures: what is accepted by its header, and what is held in memory at once.
    public record Picture(
            @DefaultValue("30MB") DataSize size,
            @DefaultValue("51000000") long pixels,
            @DefaultValue("24000000") long pixelsInMemory,
            @DefaultValue("20s") Duration patience) {}
}
