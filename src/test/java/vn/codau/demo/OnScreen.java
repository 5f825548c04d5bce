package vn.codau.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.regex.Pattern;

/** How people of a played season find buttons and fields, and files of theirs. */
final class OnScreen {

    private OnScreen() {}

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button of the open dialog, also while a picker that has just closed hides what is beside it from screen readers. */
    static void confirm(Page page, String name) {
        dialog(page)
                .locator(
                        "vaadin-button",
                        new Locator.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
                .click();
    }

    static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static void fill(Page page, String label, String value) {
        field(page, label).first().fill(value);
        field(page, label).first().press("Tab");
    }

    /** Enter closes the calendar, which otherwise lies over the page. */
    static void day(Page page, String label, String value) {
        field(page, label).last().fill(value);
        field(page, label).last().press("Enter");
    }

    static void pick(Page page, String label, String option) {
        field(page, label).last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    /** Picks from a long list by typing what it is called. */
    static void seek(Page page, String label, String name) {
        field(page, label).last().fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    /** Fills a field for a moment, of which there is one in the open dialog. */
    static void moment(Page page, String value) {
        page.evaluate(
                "value => { const one = document.querySelector('vaadin-dialog[opened] vaadin-date-time-picker');"
                        + " one.value = value; one.dispatchEvent(new CustomEvent('change')); }",
                value);
    }

    /** Waits for the notice that something was done; one that was read before is not taken for it. */
    static void told(Page page, String words) {
        var notice = page.locator("vaadin-notification-card:not([data-read])")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        notice.waitFor();
        notice.evaluate("one => one.setAttribute('data-read', '')");
    }

    static byte[] download(Page page, Locator link) {
        try {
            return Files.readAllBytes(page.waitForDownload(link::click).path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] file(String name) {
        try (var in = Objects.requireNonNull(OnScreen.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
