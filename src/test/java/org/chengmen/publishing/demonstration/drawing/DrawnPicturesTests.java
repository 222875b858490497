package org.chengmen.publishing.demonstration.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

class DrawnPicturesTests {

    private static final int LIGHT = 150 * 1024;

    @ParameterizedTest
    @EnumSource(Scene.class)
    void drawsAPictureThatIsLightAndOfTheSizeOfTheOthers(Scene scene) throws IOException {
        var bytes = DrawnPictures.jpeg(scene);

        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(bytes).hasSizeLessThan(LIGHT);
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(675);
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void describesAPictureInBothLanguages(Scene scene) {
        assertThat(scene.alt().zh()).hasSizeBetween(6, 40);
        assertThat(scene.alt().en()).isNotBlank();
        assertThat(Scene.find(scene.key())).contains(scene);
    }

    @Test
    void drawsTheSamePictureAtEveryStart() throws IOException {
        assertThat(DrawnPictures.jpeg(Scene.LOTUS)).isEqualTo(DrawnPictures.jpeg(Scene.LOTUS));
    }
}
