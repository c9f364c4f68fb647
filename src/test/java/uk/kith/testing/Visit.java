package uk.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.kith.platform.identity.Worker;

/**
 * Somebody looking at Kith in a browser of their own (own cookies, own screen, with script or without). Whatever the
 * pages asked of another host, and whatever the browser complained of, fails the test when the visit ends.
 */
public final class Visit implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final Screen screen;
    private final boolean script;
    private final BrowserContext context;
    private final Page page;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visit(String server, Screen screen, boolean script) {
        this.server = server;
        this.screen = screen;
        this.script = script;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(server)
                        .setViewportSize(screen.width, screen.height)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(10_000);
        this.page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(server) && !request.url().startsWith("data:")) strangers.add(request.url());
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    public static Visit to(String server, Screen screen) {
        return new Visit(server, screen, true);
    }

    public static Visit withoutScript(String server, Screen screen) {
        return new Visit(server, screen, false);
    }

    /** Signs in as a sample worker, by the form of the demonstration, before any page is opened. */
    public Visit signedInAs(Worker worker) {
        var asked = context.request().get("/sign-in");
        var proof = CSRF.matcher(asked.text());
        if (!proof.find()) throw new IllegalStateException("There is no form to sign in by");
        context.request()
                .post(
                        "/sign-in",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("account", worker.signsInAs())
                                        .set("password", "sample")
                                        .set("_csrf", proof.group(1))));
        return this;
    }

    /** Playwright's own page, for everything that a person can do with it. */
    public Page page() {
        return page;
    }

    public Response open(String path) {
        var response = page.navigate(path);
        if (response == null) throw new IllegalStateException("The browser went nowhere for " + path);
        return response;
    }

    /** Nothing on the page shuts out somebody with a screen reader, a keyboard or weak eyes, as far as axe can tell. */
    public Visit isOpenToAll() {
        if (script) Axe.assertClean(page);
        return this;
    }

    /** Nothing makes the page scroll sideways. */
    public Visit fitsItsScreen() {
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width)
                .as("width of %s on a screen of %d", page.url(), screen.width)
                .isLessThanOrEqualTo(screen.width);
        return this;
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    public Visit picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + screen.word() + ".png")));
        return this;
    }

    /** Where the tab key leads, from the top of the page: the words or names of what has the focus, one after another. */
    public List<String> tabOrder(int steps) {
        var seen = new ArrayList<String>();
        for (int i = 0; i < steps; i++) {
            page.keyboard().press("Tab");
            seen.add(
                    String.valueOf(
                            page.evaluate(
                                    "(e => (e.getAttribute('aria-label') || e.id || e.innerText || '').trim())(document.activeElement)")));
        }
        return seen;
    }

    @Override
    public void close() {
        context.close();
        assertThat(strangers).as("requests that left the server's own host").isEmpty();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
