package org.chengmen.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The browser of this machine. Where it or a Chinese font is missing, every journey fails and says
/// what to install: a journey that did not run is never a green one.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"));

    /// Without them Chromium calls its makers at every start.
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    static Chromium start() {
        var executable = executable();
        requireChineseFont();
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(QUIET)));
    }

    private static Path executable() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new JourneyNotPossible("No Chromium at any of " + PLACES));
    }

    private static void requireChineseFont() {
        try {
            var list = new ProcessBuilder("fc-list", ":lang=zh-cn").start();
            if (list.inputReader(StandardCharsets.UTF_8).readLine() == null) {
                throw new JourneyNotPossible("No font with Chinese characters");
            }
        } catch (IOException noFontconfig) {
            throw new JourneyNotPossible("No fontconfig to look for a Chinese font");
        }
    }

    @Override
    public void close() {
        playwright.close();
    }

    static final class JourneyNotPossible extends RuntimeException {

        private static final long serialVersionUID = 1L;

        JourneyNotPossible(String reason) {
            super(reason + ": install chromium and fonts-noto-cjk, then run the tests again.");
        }
    }
}
