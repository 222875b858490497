package org.chengmen.files.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.files.FileOwner;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.SampleFiles;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Files on stage for tests of pages.
final class FileStage {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private final Files files;
    private final UUID organisation;

    FileStage(Files files, UUID organisation) {
        this.files = files;
        this.organisation = organisation;
    }

    /// A unit of the demonstration city that no other test works for and nobody stands under.
    static UUID freshOrganisation(Alliance alliance) {
        var all = alliance.organisations();
        var parents = all.stream().map(OrganisationView::parent).toList();
        var free =
                all.stream()
                        .map(OrganisationView::id)
                        .filter(it -> !parents.contains(it))
                        .filter(it -> !hasDemonstrationFiles(alliance, it))
                        .toList();
        return free.get(TAKEN.getAndIncrement()).value();
    }

    private static boolean hasDemonstrationFiles(Alliance alliance, OrganisationId unit) {
        return unit.equals(alliance.portal().owner())
                || Stream.of("fgw", "dhfjq", "jyj", "swj", "nyncj")
                        .flatMap(it -> alliance.organisationByCode(it).stream())
                        .anyMatch(it -> it.id().equals(unit));
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
                                name,
                                new ByteArrayInputStream(content),
                                organisation,
                                visibility)));
    }
}
