package org.chengmen.files.web;

import org.chengmen.files.FileOwner;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.SampleFiles;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

/// Files on stage for tests of pages.
final class FileStage {

    private final Files files;
    private final UUID organisation;

    FileStage(Files files, UUID organisation) {
        this.files = files;
        this.organisation = organisation;
    }

    FileView text(String name, String text) throws IOException {
        return store(name, SampleFiles.text(text), Visibility.PUBLIC);
    }

    FileView picture(int width) throws IOException {
        var picture = SampleFiles.picture("png", width, width / 2);
        return store("图片 " + width + ".png", picture, Visibility.PUBLIC);
    }

    FileView internal(String name) throws IOException {
        var file = store(name, SampleFiles.text("内部 " + UUID.randomUUID()), Visibility.PRIVATE);
        files.attach(file.id(), FileOwner.organisation(organisation));
        return file;
    }

    FileView ofNobody(String name) throws IOException {
        return store(name, SampleFiles.text("私有 " + UUID.randomUUID()), Visibility.PRIVATE);
    }

    private FileView store(String name, byte[] content, Visibility visibility) throws IOException {
        return files.keep(
                files.takeIn(
                        Upload.of(
                                name, new ByteArrayInputStream(content), organisation, visibility)));
    }
}
