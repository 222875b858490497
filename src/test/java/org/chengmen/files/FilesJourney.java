package org.chengmen.files;

import com.microsoft.playwright.options.FilePayload;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.junit.jupiter.api.Test;

import java.util.Map;

/// An editor brings files to the desk of a unit, good ones and bad ones.
@JourneyTest
class FilesJourney {

    private static final String UNIT = "fgw.localhost";

    @Test
    void bringsFilesToTheDeskWithoutScript(Visitor visitor) {
        signIn(visitor.withoutScript());
        visitor.opens(UNIT, "/desk/files").fits().sees("附件上传说明.pdf");
        choose(visitor, file("工作要点.txt", SampleFiles.text("一、二、三")));
        visitor.presses("上传").sees("1 个文件已经上传。").screenshot("files");
    }

    @Test
    void isToldOfEachFileWhyItWasNotTaken(Visitor visitor) {
        signIn(visitor);
        visitor.opens(UNIT, "/desk/files").axe().expects("/desk/files", 422);
        choose(
                visitor,
                file("好的.csv", SampleFiles.text("a,b")),
                file("带宏.docx", SampleFiles.docx(Map.of("word/vbaProject.bin", new byte[1]))),
                file("太大.png", SampleFiles.pngClaiming(50_000, 50_000)));
        visitor.presses("上传").sees("3 个文件里有 2 个没有收下").axe().fits().screenshot("files-refused");
        visitor.atWidth(375).fits().axe().screenshot("files-refused-375");
    }

    @Test
    void readsTheFactsOfAPictureInEnglishOnANarrowScreen(Visitor visitor) {
        signIn(visitor);
        visitor.atWidth(375).reading("en").opens(UNIT, "/desk/files").axe().fits();
        visitor.screenshot("files-en-375").follows("城门.png").sees("1440 × 810 pixels").axe().fits();
        visitor.screenshot("files-picture-en-375").atWidth(1280).inTheme("dark");
        visitor.opens(UNIT, "/desk/files").axe().screenshot("files-en-dark");
    }

    private static void signIn(Visitor visitor) {
        var page = visitor.opens(UNIT, "/sign-in").page();
        page.locator("#name").fill("fgw-editor");
        page.locator("#password").fill("chengmen-demo-2026");
        page.locator("main form button").first().click();
    }

    private static void choose(Visitor visitor, FilePayload... files) {
        visitor.page().locator("#file").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
