package org.chengmen.files.scan;

import org.chengmen.files.FilesSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;

/// Asks the configured ClamAV daemon about a content. Fails closed: no answer is no permission.
@Component
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);

    private final FilesSettings settings;

    VirusScanner(FilesSettings settings) {
        this.settings = settings;
    }

    public boolean isConfigured() {
        var clamd = settings.clamd();
        return clamd != null && !clamd.isBlank();
    }

    public Verdict scan(InputStream content) {
        var clamd = settings.clamd();
        if (clamd == null) {
            return new Verdict.Unknown();
        }
        try {
            return new Clamd(clamd, settings.scanPatience()).scan(content);
        } catch (IOException silent) {
            LOG.warn("The virus scanner gave no verdict: {}", silent.getClass().getSimpleName());
            return new Verdict.Unknown();
        }
    }
}
