// @ts-check
import { fill } from "./values.js";
import { make } from "./table.js";

const LISTED = 200;

/**
 * Shows what a block would change, and asks; nothing may be written while one cell is refused.
 * @param {HTMLElement} host
 * @param {MatrixWords} words
 * @param {{ items: MatrixItem[], unchanged: number }} found
 */
export function askAboutBlock(host, words, { items, unchanged }) {
  const refused = items.filter((item) => item.why);
  const changes = items.filter((item) => !item.why);
  const summary = [
    fill(words.pasteChanges, { count: changes.length }),
    fill(words.pasteUnchanged, { count: unchanged }),
    fill(words.pasteRefused, { count: refused.length }),
  ];
  const lead = refused.length ? words.pasteNothing : changes.length ? words.pasteAsk : words.pasteIdle;
  return ask(host, words, {
    title: words.pasteTitle, lead, bad: refused.length > 0, summary, list: [...refused, ...changes],
    confirm: refused.length === 0 && changes.length > 0 ? fill(words.pasteConfirm, { count: changes.length }) : "",
  });
}

/**
 * Tells that the server wrote nothing of a block, and why.
 * @param {HTMLElement} host
 * @param {MatrixWords} words
 * @param {MatrixItem[]} items
 */
export function tellRefusal(host, words, items) {
  return ask(host, words, { title: words.blockRefused, lead: words.blockKept, bad: true, summary: [], list: items, confirm: "" });
}

/** The keys of the table. */
export function tellKeys(host, words) {
  const keys = make("dl", "matrix-keys", {}, ...words.keys.split("\n").flatMap((line) => {
    const [key, meaning] = line.split(" = ");
    return [make("dt", "", {}, ...key.split("+").flatMap((part, at) => [...(at ? ["+"] : []), make("kbd", "", {}, part)])), make("dd", "", {}, meaning)];
  }));
  return open(host, words.keysTitle, [keys], [button(words.close, "close", true)]);
}

function ask(host, words, { title, lead, bad, summary, list, confirm }) {
  /** @type {HTMLElement[]} */
  const content = [make("p", "matrix-lead", bad ? { "data-tone": "bad" } : {}, lead)];
  if (summary.length) content.push(make("ul", "matrix-summary", {}, ...summary.map((text) => make("li", "", {}, text))));
  if (list.length) content.push(listed(words, list));
  if (list.length > LISTED) content.push(make("p", "", {}, fill(words.more, { count: list.length - LISTED })));
  const buttons = confirm
    ? [button(words.cancel, "cancel", false), button(confirm, "write", true)]
    : [button(words.close, "cancel", true)];
  return open(host, title, content, buttons).then((answer) => answer === "write");
}

function listed(words, list) {
  const head = make("tr", "", {}, ...[words.place, words.before, words.after, words.why].map((text) => make("th", "", { scope: "col" }, text)));
  const rows = list.slice(0, LISTED).map((item) => make("tr", "", item.why ? { "data-tone": "bad" } : {},
    make("th", "", { scope: "row", title: item.title }, item.place),
    make("td", "", {}, item.before || words.blank), make("td", "", {}, item.after || words.blank), make("td", "", {}, item.why ?? "")));
  const table = make("table", "", {}, make("thead", "", {}, head), make("tbody", "", {}, ...rows));
  return make("div", "matrix-preview", { tabindex: 0, role: "region", "aria-label": words.changes }, table);
}

function button(text, value, leads) {
  return make("button", leads ? "matrix-button matrix-leads" : "matrix-button", { type: "submit", value, ...(leads ? { autofocus: "autofocus" } : {}) }, text);
}

function open(host, title, content, buttons) {
  const heading = make("h2", "", { id: "matrix-dialog-title" }, title);
  const form = make("form", "", { method: "dialog" }, heading, ...content, make("div", "matrix-buttons", {}, ...buttons));
  const dialog = make("dialog", "matrix-dialog", { "aria-labelledby": "matrix-dialog-title" }, form);
  host.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => {
    dialog.remove();
    resolve(dialog.returnValue);
  }, { once: true }));
}
