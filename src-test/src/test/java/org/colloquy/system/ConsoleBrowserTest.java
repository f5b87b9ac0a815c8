package org.colloquy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator sees in a browser. A complaint of the browser, a breach of the content policy among them, fails it. */
@Tag("browser")
@ExtendWith(SharedProduct.class)
class ConsoleBrowserTest {
    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 90_000;
    private static final String JOB = "/administration/speech-analytics/ai-assistant/job.xhtml?job=willow&tab=";

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(ALONE));
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    @AfterEach
    void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void aConversationArrivesAndItsValuesAndJobAreSeen(Product product) throws Exception {
        var rest = new Rest(product);
        rest.configure(new Definitions("willow", List.of("willow-travel"), product.address()));
        signIn(product);
        var conversation = Conversation.of("willow-travel", "seen-to-arrive");
        assertThat(rest.put(conversation)).isEqualTo(202);
        arrives(conversation);
        showsValues(conversation);
        for (var tab : List.of("latest", "runs", "records", "logs")) {
            var answer = page.navigate(product.address() + JOB + tab);
            assertThat(answer.status()).as(tab).isEqualTo(200);
            assertThat(page.locator("h1")).containsText("willow job");
            assertThat(page.locator("nav.tabs a[aria-current=page]")).hasCount(1);
        }
        assertThat(complaints).isEmpty();
    }

    private void signIn(Product product) {
        page.navigate(product.address() + "/");
        page.locator("#j_username").fill("admin");
        page.locator("#j_password").fill(Product.PASSWORD);
        page.locator("button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Conversations", patiently());
    }

    /** The list is not loaded again: it moves by itself. */
    private void arrives(Conversation conversation) {
        var row =
                page.locator("#rows tr.row").filter(new Locator.FilterOptions().setHasText(conversation.externalId()));
        assertThat(row.locator(".status-SUCCEEDED"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        row.locator("a.name").click();
    }

    private void showsValues(Conversation conversation) {
        assertThat(page.locator("h1")).hasText(conversation.externalId(), patiently());
        assertThat(page.locator("#values .value:not(.missing)")).hasCount(2);
        assertThat(page.locator("#values .explanation")).hasCount(2);
        assertThat(page.locator("#values")).containsText("Dissatisfied");
        assertThat(page.locator("#transcript")).containsText("My card was refused twice");
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
    }
}
