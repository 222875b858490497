package org.chengmen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

import org.chengmen.accounts.demonstration.DemonstrationAccounts;
import org.chengmen.shell.Choices;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// One person at a browser: what they chose, the page they see. Every step that goes wrong in the
/// browser (script error, broken policy, missing file, foreign address) fails the journey at its
/// end.
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Browser browser;
    private final int port;
    private final PageErrors errors;

    private Choices choices = Choices.NONE;
    private int width = 1280;
    private boolean script = true;
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    Visitor(Browser browser, int port) {
        this.browser = browser;
        this.port = port;
        this.errors = new PageErrors(port);
    }

    public Visitor atWidth(int pixels) {
        width = pixels;
        if (page != null) {
            page.setViewportSize(pixels, 900);
        }
        return this;
    }

    /// `zh`, `en` or `zh-Hant`.
    public Visitor reading(String language) {
        return choosing("lang", language);
    }

    public Visitor inTheme(String theme) {
        return choosing("theme", theme);
    }

    public Visitor withCare() {
        return choosing("care", "1");
    }

    public Visitor choosing(String name, String value) {
        choices = choices.with(name, value);
        return this;
    }

    /// Must be said before the first page.
    public Visitor withoutScript() {
        script = false;
        return this;
    }

    /// A page of the portal.
    public Visitor opens(String path) {
        return opens("localhost", path, 200);
    }

    public Visitor opens(String host, String path) {
        return opens(host, path, 200);
    }

    /// A page that answers with this status; 404 is no error of a journey that looks for it.
    public Visitor opens(String host, String path, int status) {
        var address = "http://" + host + ":" + port + path;
        var there = page();
        there.context().addCookies(List.of(chosen(address)));
        errors.expect(path, status);
        var answer = there.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(status);
        return this;
    }

    /// The next step may be answered with this status at this path: a form sent with a mistake.
    public Visitor expects(String path, int status) {
        errors.expect(path, status);
        return this;
    }

    private Cookie chosen(String address) {
        var site = URI.create(address).resolve("/").toString();
        return new Cookie(Choices.COOKIE, choices.cookieValue()).setUrl(site);
    }

    /// As one of the demonstration, reading Chinese.
    public Visitor signsIn(String host, String login) {
        opens(host, "/sign-in");
        page().locator("input[name=name]").fill(login);
        page().locator("input[name=password]").fill(DemonstrationAccounts.PASSWORD);
        page().locator("main form button.button--primary").click();
        page().waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    public Visitor fills(String label, String text) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    public Visitor presses(String button) {
        named(AriaRole.BUTTON, button).click();
        return this;
    }

    public Visitor follows(String link) {
        named(AriaRole.LINK, link).click();
        return this;
    }

    /// What a screen reader would find by role and name.
    public Locator named(AriaRole role, String name) {
        return page().getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    public Visitor sees(String text) {
        assertThat(page().locator("body").innerText()).contains(text);
        return this;
    }

    /// No violation of WCAG 2.2 AA on the page. Axe is a script: ask a visitor who has them.
    public Visitor axe() {
        assertThat(script).as("axe runs only with script").isTrue();
        assertThat(Axe.violations(page())).as("axe on %s, %s", page().url(), choices).isEmpty();
        return this;
    }

    /// Nobody has to scroll sideways (WCAG 1.4.10).
    public Visitor fits() {
        var overflow =
                page().evaluate(
                                "document.documentElement.scrollWidth -"
                                        + " document.documentElement.clientWidth");
        assertThat(overflow).as("sideways overflow of %s at %d", page().url(), width).isEqualTo(0);
        return this;
    }

    /// A picture of the whole page in `target/screenshots`.
    public Visitor screenshot(String name) {
        page().screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    public Page page() {
        if (page == null) {
            context =
                    browser.newContext(
                            new Browser.NewContextOptions()
                                    .setViewportSize(width, 900)
                                    .setJavaScriptEnabled(script));
            context.setDefaultTimeout(10_000);
            page = errors.watch(context.newPage());
        }
        return page;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        assertThat(errors.all()).as("errors in the browser").isEmpty();
    }
}
