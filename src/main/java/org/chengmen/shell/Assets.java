package org.chengmen.shell;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Static files of the rooms. Their address carries a digest of their content, so that browsers
/// keep them for a year and still see every change.
@Component
public class Assets {

    public static final String PREFIX = "/assets/";

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /// `path` is `<module>/static/<file>`.
    public String address(String path) {
        var asset = asset(path).orElseThrow(() -> new IllegalArgumentException("No asset " + path));
        return PREFIX + asset.digest() + "/" + path.replace("/static/", "/");
    }

    /// Finds what an address under `/assets/<digest>/<module>/<file>` names.
    public Optional<Asset> at(String module, String file) {
        return file.contains("..") ? Optional.empty() : asset(module + "/static/" + file);
    }

    private Optional<Asset> asset(String path) {
        var kept = assets.get(path);
        return kept != null ? Optional.of(kept) : read(path);
    }

    private Optional<Asset> read(String path) {
        var resource = new ClassPathResource("modules/" + path);
        if (!resource.isReadable()) {
            return Optional.empty();
        }
        try {
            var bytes = resource.getContentAsByteArray();
            var digest =
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
            var asset = new Asset(path, digest, bytes);
            assets.put(path, asset);
            return Optional.of(asset);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A static file in memory with the digest of its content.
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    public record Asset(String path, String digest, byte[] bytes) {}
}
