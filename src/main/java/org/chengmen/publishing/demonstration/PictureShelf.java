package org.chengmen.publishing.demonstration;

import org.chengmen.alliance.Alliance;
import org.chengmen.files.Files;
import org.chengmen.files.TakenIn;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.publishing.demonstration.drawing.DrawnPictures;
import org.chengmen.publishing.demonstration.drawing.Scene;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// Draws the pictures and gives them to the files' room, several at once.
@Component
class PictureShelf {

    private final Files files;
    private final Alliance alliance;

    PictureShelf(Files files, Alliance alliance) {
        this.files = files;
        this.alliance = alliance;
    }

    /// The address of each picture.
    Map<Scene, String> filled() {
        var owner = alliance.portal().owner().value();
        var taken =
                Arrays.stream(Scene.values())
                        .parallel()
                        .map(scene -> Map.entry(scene, takenIn(scene, owner)))
                        .toList();
        var addresses = new EnumMap<Scene, String>(Scene.class);
        taken.forEach(it -> addresses.put(it.getKey(), files.keep(it.getValue()).href()));
        return addresses;
    }

    private TakenIn takenIn(Scene scene, UUID owner) {
        try {
            var picture = new ByteArrayInputStream(DrawnPictures.jpeg(scene));
            return files.takeIn(Upload.of(scene.key() + ".jpg", picture, owner, Visibility.PUBLIC));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
