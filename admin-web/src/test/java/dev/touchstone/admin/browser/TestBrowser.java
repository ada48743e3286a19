package dev.touchstone.admin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One headless browser for the whole run: an installed Chromium or Chrome, else the one Playwright downloads. */
final class TestBrowser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none");

    /** How long a page is given to show what a click brings; the machine may be at other work too. */
    private static final Duration A_SLOW_MACHINE = Duration.ofSeconds(20);

    static final Browser RUNNING = start();

    private TestBrowser() {}

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(A_SLOW_MACHINE.toMillis());
        Optional<Path> installed = installed();
        Playwright.CreateOptions create = new Playwright.CreateOptions();
        installed.ifPresent(any -> create.setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Playwright playwright = Playwright.create(create);
        BrowserType.LaunchOptions launch =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        installed.ifPresent(launch::setExecutablePath);
        Browser browser = playwright.chromium().launch(launch);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
