// @ts-check
import { allowed, fill } from "./values.js";
import { make, put } from "./table.js";

/** The line below the table: where one is, what is allowed or wrong there, and whether everything is saved. */
export class Status {
  /** @type {import("./sheet.js").Sheet} */
  #sheet;
  /** @type {MatrixWords} */
  #words;
  #where = make("b", "matrix-where");
  #title = make("span", "matrix-what");
  #tell = make("p", "matrix-tell");
  #mine = make("button", "matrix-button", { type: "button" });
  #theirs = make("button", "matrix-button", { type: "button" });
  #saves = make("p", "matrix-saves");
  #retry = make("button", "matrix-button", { type: "button" });
  #spoken = make("div", "matrix-spoken", { role: "status", "aria-live": "polite" });
  #undo;
  #redo;

  /** acts are what the buttons do: mine, theirs, retry, undo, redo, keys. */
  constructor(words, acts) {
    this.#words = words;
    this.#undo = this.#icon("↶", words.undo, acts.undo);
    this.#redo = this.#icon("↷", words.redo, acts.redo);
    this.#mine.addEventListener("click", acts.mine);
    this.#theirs.addEventListener("click", acts.theirs);
    this.#retry.addEventListener("click", acts.retry);
    this.#retry.textContent = words.retry;
    const tools = make("div", "matrix-tools", {}, this.#saves, this.#retry, this.#undo, this.#redo, this.#icon("?", words.keysTitle, acts.keys));
    const place = make("p", "matrix-place", {}, this.#where, this.#title);
    const here = make("div", "matrix-here", {}, place, make("div", "matrix-telling", {}, this.#tell, this.#mine, this.#theirs));
    this.element = make("div", "matrix-status", {}, here, tools);
    this.spoken = this.#spoken;
    this.#mine.hidden = this.#theirs.hidden = this.#retry.hidden = true;
  }

  use(sheet) {
    this.#sheet = sheet;
  }

  /**
   * Tells of the cell that is worked on; while it is edited, why its text cannot be written.
   * @param {MatrixCell} cell
   * @param {string | null} [editing]
   */
  show(cell, editing = null) {
    const sheet = this.#sheet, row = sheet.row(cell.row);
    text(this.#where, sheet.address(cell));
    text(this.#title, row.code ? row.title : sheet.columns[cell.column].hint);
    const [tone, told] = editing ? ["bad", editing] : this.#message(cell);
    text(this.#tell, told);
    put(this.#tell, "data-tone", tone);
    this.#offer(cell, editing !== null);
  }

  /** Says a sentence on its own, such as why a key did nothing. */
  remark(sentence, tone = "") {
    text(this.#tell, sentence);
    put(this.#tell, "data-tone", tone);
    this.say(sentence);
  }

  say(sentence) {
    // The same words twice are said twice only if they differ.
    this.#spoken.textContent = this.#spoken.textContent === sentence ? sentence + "\u00a0" : sentence;
  }

  /** Tells how many cells are where. */
  count({ saving, unsaved, refused }, saved) {
    const words = this.#words;
    const [tone, told] = unsaved > 0 ? ["bad", fill(words.countUnsaved, { count: unsaved })]
      : refused > 0 ? ["bad", fill(words.countRefused, { count: refused })]
      : saving > 0 ? ["", words.saving]
      : ["good", saved && fill(words.savedAt, { time: saved })];
    text(this.#saves, told);
    put(this.#saves, "data-tone", told ? tone : "");
    if (this.#retry.hidden !== (unsaved === 0)) this.#retry.hidden = unsaved === 0;
  }

  undoable(can) {
    if (this.#undo.disabled === can.undo) this.#undo.disabled = !can.undo;
    if (this.#redo.disabled === can.redo) this.#redo.disabled = !can.redo;
  }

  /**
   * A cell's save state in plain words.
   * @param {MatrixCell} cell
   */
  wordsOf(cell) {
    const status = this.#sheet.statusOf(cell), words = this.#words;
    if (cell.typed && !cell.request) return cell.typed.why;
    return { saving: words.saving, unsaved: words.unsaved, saved: fill(words.savedAt, { time: cell.saved }) }[status] ?? "";
  }

  /** @param {MatrixCell} cell */
  #message(cell) {
    const sheet = this.#sheet, status = sheet.statusOf(cell), locked = sheet.lockOf(cell);
    if (status === "refused" || status === "conflict") return ["bad", cell.typed?.why];
    if (status === "unsaved") return ["bad", cell.request?.late === "failed" ? this.#words.failedLong : this.#words.unsavedLong];
    if (locked) return ["", joined(locked, cell.hint)];
    const rule = allowed(sheet.inputOf(cell), this.#words);
    return cell.state === "OPEN" ? ["", joined(rule, cell.hint)] : ["warn", joined(cell.note || this.#words[cell.state], rule, cell.hint)];
  }

  /**
   * @param {MatrixCell} cell
   * @param {boolean} editing
   */
  #offer(cell, editing) {
    const typed = !cell.request && !editing ? cell.typed : null;
    this.#mine.hidden = typed?.value === undefined;
    this.#theirs.hidden = !typed;
    if (!typed) return;
    const conflict = typed.tone === "conflict", words = this.#words;
    if (!this.#mine.hidden) text(this.#mine, fill(conflict ? words.keepMine : words.sendAgain, { value: typed.text }));
    text(this.#theirs, fill(conflict ? words.takeTheirs : words.giveUp, { value: words.theirs(cell) }));
  }

  #icon(sign, label, act) {
    const button = make("button", "matrix-button matrix-icon", { type: "button", "aria-label": label, title: label }, sign);
    button.addEventListener("click", act);
    return button;
  }
}

function joined(...sentences) {
  return sentences.filter(Boolean).join(" · ");
}

function text(element, told) {
  if (element.textContent !== (told ?? "")) element.textContent = told ?? "";
}
