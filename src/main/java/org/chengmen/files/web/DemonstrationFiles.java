package org.chengmen.files.web;

import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.SiteLooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Gives the demonstration's portal and one unit a few files, so that their desks are not empty.
@Component
@ConditionalOnProperty(name = "chengmen.demo", matchIfMissing = true)
@Order(Ordered.LOWEST_PRECEDENCE)
class DemonstrationFiles implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationFiles.class);
    private static final List<String> HOSTS = List.of("localhost", "fgw.localhost");
    private static final List<Sample> SAMPLES =
            List.of(
                    new Sample("uploading.pdf", "附件上传说明.pdf"),
                    new Sample("windows.csv", "政务服务大厅窗口.csv"),
                    new Sample("gate.png", "城门.png"));

    private final SiteLooks looks;
    private final DeskUpload upload;
    private final DeskShelf shelf;

    DemonstrationFiles(SiteLooks looks, DeskUpload upload, DeskShelf shelf) {
        this.looks = looks;
        this.upload = upload;
        this.shelf = shelf;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var site : HOSTS.stream().map(looks::at).flatMap(Optional::stream).toList()) {
            if (shelf.of(site.organisation(), null).items().isEmpty()) {
                fill(site);
            }
        }
    }

    /// A demonstration is no reason to stay closed: a full disk refuses files, not the start.
    private void fill(SiteLook site) throws IOException {
        try {
            takeInSamples(site);
        } catch (Refused refused) {
            LOG.warn("The demonstration files were refused: {}", refused.getMessage());
        }
    }

    private void takeInSamples(SiteLook site) throws IOException {
        for (var sample : SAMPLES) {
            try (var content = sample.resource().getInputStream()) {
                upload.keep(
                        upload.takeIn(
                                Upload.of(
                                        sample.name(),
                                        content,
                                        site.organisation(),
                                        Visibility.PUBLIC)));
            }
        }
    }

    private record Sample(String file, String name) {

        ClassPathResource resource() {
            return new ClassPathResource("modules/files/demonstration/" + file);
        }
    }
}
