package vn.codau.uikit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a desk in front of a matrix: what the hands do and the eyes see. */
record MatrixDesk(Page page) {

    /** Puts the hands on the first cell. */
    static MatrixDesk at(Page page) {
        page.locator(".matrix-cell[tabindex='0']").focus();
        return new MatrixDesk(page);
    }

    Locator cell(String row, String column) {
        return page.locator(".matrix-body > .matrix-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".matrix-code")
                                .getByText(row, new Locator.GetByTextOptions().setExact(true))))
                .locator(".matrix-cell")
                .nth(Integer.parseInt(column) - 1);
    }

    MatrixDesk go(String row, String column) {
        cell(row, column).click();
        return this;
    }

    MatrixDesk press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    MatrixDesk type(String text) {
        page.keyboard().type(text);
        return this;
    }

    MatrixDesk paste(String text) {
        return paste(text, "");
    }

    /** Pastes both or one of them; an empty text is none. */
    MatrixDesk paste(String text, String html) {
        page.evaluate("""
                ([text, html]) => {
                  const data = new DataTransfer();
                  if (text) data.setData("text/plain", text);
                  if (html) data.setData("text/html", html);
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }""", new Object[] {text, html});
        return this;
    }

    /** What is put on the clipboard by a key. */
    String copied(String kind) {
        return (String) page.evaluate("""
                (kind) => {
                  const data = new DataTransfer();
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent(kind, {clipboardData: data, bubbles: true, cancelable: true}));
                  return data.getData("text/plain");
                }""", kind);
    }

    /** Waits until a cell shows a text in a save state; an empty state is one that nothing happened to. */
    void expect(String row, String column, String text, String state) {
        var found = cell(row, column).elementHandle();
        page.waitForFunction(
                "([cell, text, state]) => cell.textContent === text && (cell.dataset.save ?? '') === state",
                new Object[] {found, text, state});
    }

    /** Waits until the line below the table names that cell. */
    MatrixDesk expectAt(String place) {
        page.waitForFunction("(place) => document.querySelector('.matrix-where').textContent === place", place);
        return this;
    }

    /** Waits until the line below the table has that text somewhere. */
    MatrixDesk expectTold(String text) {
        page.waitForFunction("(text) => document.querySelector('.matrix-status').textContent.includes(text)", text);
        return this;
    }

    /** Waits until a screen reader has been told something that has that text. */
    void expectSaid(String text) {
        page.waitForFunction("(text) => document.querySelector('[aria-live]').textContent.includes(text)", text);
    }

    Locator dialog() {
        return page.locator("dialog.matrix-dialog[open]");
    }

    void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
