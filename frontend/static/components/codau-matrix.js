// @ts-check
import { BLANK, edited, read, show } from "./matrix/values.js";
import { blockOf, write } from "./matrix/clipboard.js";
import { plan, texts } from "./matrix/block.js";
import { watchConnection } from "./matrix/connection.js";
import { askAboutBlock, tellKeys, tellRefusal } from "./matrix/dialogs.js";
import { Editor } from "./matrix/editor.js";
import { keyAct } from "./matrix/keys.js";
import { Saving, savedSentence } from "./matrix/saving.js";
import { Selection } from "./matrix/selection.js";
import { Sheet } from "./matrix/sheet.js";
import { Status } from "./matrix/status.js";
import { put, Table } from "./matrix/table.js";

/*
 * A table that is worked on like a spreadsheet. It knows no domain: rows, columns, cells, what they take and every text come
 * from the server through setup, show, answer and fail; what is written goes there as the event "matrix-edit".
 */
class Matrix extends HTMLElement {
  /** @type {MatrixWords} */
  #words;
  /** @type {string} */
  #label;
  /** @type {{ code?: string, title: string, max?: string }} */
  #headings;
  /** @type {Sheet} */
  #sheet;
  /** @type {Table} */
  #table;
  /** @type {Status} */
  #status;
  /** @type {Editor} */
  #editor;
  /** @type {Selection} */
  #selection;
  /** @type {Saving} */
  #saving;
  /** @type {HTMLElement} */
  #help;
  #ends = new AbortController();

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const on = (name, act) => this.addEventListener(name, act, { signal });
    on("keydown", (event) => this.#key(event));
    on("pointerdown", (event) => this.#press(event));
    on("pointerover", (event) => this.#drag(event));
    on("dblclick", (event) => this.#table?.at(event.target) && this.#edit());
    on("click", (event) => {
      this.#fold(event.target.closest?.(".matrix-fold"));
      if (event.pointerType === "touch") this.#tap(event);
    });
    on("focusout", (event) => this.#left(event));
    on("matrix-chosen", () => this.#commit() && this.#enter(0, 0));
    for (const name of ["copy", "cut", "paste"]) on(name, (event) => this.#clip(event));
    watchConnection({ lost: () => this.#saving?.lose(), back: () => this.#saving?.retry(false) }, signal);
    window.addEventListener("beforeunload", (event) => this.#unloading(event), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
    this.#saving?.stop();
    this.#table?.stop();
  }

  /** The whole table; told again it keeps the place, folded sections, and what has not reached the server. */
  setup({ label, words, headings, rows, columns, cells }) {
    this.#closeEditor();
    const place = this.#selection?.cell && this.#sheet.idsOf(this.#selection.cell), folds = this.#table?.folds() ?? [];
    const focused = this.#table?.grid.contains(document.activeElement);
    this.#label = label;
    this.#headings = headings;
    this.#words = {
      ...words,
      tell: (value) => (value ? show(value, { kind: "DECIMAL" }, words) : ""),
      theirs: (cell) => show(cell.value, this.#sheet.inputOf(cell), words) || words.blank,
    };
    this.#sheet = new Sheet(rows, columns, this.#words);
    cells.forEach((cell) => this.#sheet.take(cell));
    this.#build();
    folds.forEach((id) => this.#table.fold(this.#sheet.rows.findIndex((row) => row.id === id), true));
    this.#start(place);
    if (focused) this.#focus();
  }

  /** Cells that the server tells of unasked: totals, or what others wrote. */
  show(cells) {
    for (const told of cells) {
      const cell = this.#sheet.take(told);
      if (cell) this.#table.paint(cell);
    }
    this.#tellPlace();
  }

  /** The outcome of an edit, and when. */
  answer(id, outcomes, at) {
    this.#saving.answer(id, outcomes, at);
  }

  /** The server could not say what became of an edit. */
  fail(id) {
    this.#saving.fail(id);
  }

  #build() {
    this.#saving ??= new Saving({
      send: (request) => this.dispatchEvent(new CustomEvent("matrix-edit", { detail: request, bubbles: false })),
      painted: (cells) => this.#painted(cells),
      rebased: (cell) => { if (this.#editor.cell === cell) this.#editor.version = cell.version; },
      told: (cell, count) => this.#status.say(savedSentence(this.#sheet, cell, count, this.#words, this.#status.wordsOf(cell))),
      refused: (items) => tellRefusal(this, this.#words, items).then(() => this.#focus()),
      remark: (sentence) => this.#status.remark(sentence, "bad"),
      moved: (cells) => this.#show(cells),
    });
    this.#saving.use(this.#sheet);
    this.#editor = new Editor(this.#words, (why) => this.#status.show(this.#selection.cell, why));
    this.#status = new Status(this.#words, this.#acts());
    this.#status.use(this.#sheet);
    this.#table?.stop();
    this.#table = new Table(this.#sheet, this.#words, this.#headings, this.#label);
    this.#help = document.createElement("p");
    this.#help.className = "matrix-spoken";
    this.#help.id = this.#editor.list.id + "-help";
    this.#help.textContent = this.#words.help;
    this.#table.grid.setAttribute("aria-describedby", this.#help.id);
    this.replaceChildren(this.#help, this.#table.scroller, this.#status.element, this.#status.spoken, this.#editor.list);
    this.#table.paintAll();
  }

  #start(place) {
    const known = place && this.#sheet.find(place.row, place.column);
    const first = Math.max(0, this.#sheet.rows.findIndex((row) => row.kind === "LINE"));
    this.#selection = new Selection(this.#sheet, this.#table, known ? { row: known.row, column: known.column } : { row: first, column: 0 });
    if (!this.#sheet.rows.length || !this.#sheet.columns.length) return;
    this.#selection.mark();
    this.#tellPlace();
    this.#tellCounts();
  }

  #acts() {
    return {
      mine: () => { this.#saving.insist(this.#selection.cell); this.#focus(); },
      theirs: () => { this.#saving.yield(this.#selection.cell); this.#focus(); },
      retry: () => { this.#saving.retry(true); this.#focus(); },
      undo: () => this.#saving.undo(),
      redo: () => this.#saving.redo(),
      keys: () => tellKeys(this, this.#words).then(() => this.#focus()),
    };
  }

  // --- keys and pointer ---------------------------------------------------------------------------------------------

  #key(event) {
    if (!this.#table?.grid.contains(event.target)) return;
    const act = keyAct(event, { editing: this.#editor.isOpen, typing: this.#editor.typing, list: this.#editor.listShown, leaving: this.#leaving });
    if (!act) return;
    if (act.leaving !== undefined) this.#leaving = act.leaving;
    if (act.swallow) event.preventDefault();
    this.#DO[act.name]?.(act, event);
  }

  #leaving = false;

  #DO = {
    move: ({ down = 0, along = 0, extend }) => this.#move(down, along, extend),
    edge: ({ row, column, extend }) => this.#edge(row, column, extend),
    page: ({ by, extend }) => this.#page(by, extend),
    enter: ({ by }) => this.#onSection() ? this.#toggle() : this.#commit() && this.#enter(by, 0),
    tab: ({ by }, event) => this.#tab(by, event),
    type: (_, event) => this.#type(event),
    edit: () => this.#edit(),
    list: () => { if (!this.#editor.isOpen) this.#edit(); this.#editor.stay(); },
    choose: ({ by }) => this.#editor.step(by),
    hideList: () => this.#editor.hideList(),
    restore: () => this.#restore(),
    leave: () => this.#leave(),
    clear: () => this.#clear(),
    insist: () => this.#editor.isOpen ? this.#commit() && this.#focus() : this.#saving.insist(this.#selection.cell),
    undo: () => this.#saving.undo(),
    redo: () => this.#saving.redo(),
    all: () => this.#all(),
    fold: ({ folded }) => this.#foldHere(folded),
  };

  #move(down, along, extend) {
    const { row, column } = this.#selection.place;
    this.#go({ row: down ? this.#selection.row(row, down) : row, column: this.#within(column + along) }, extend);
  }

  #edge(row, column, extend) {
    const place = this.#selection.place, last = this.#sheet.rows.length;
    const rowAt = row === "first" ? this.#selection.row(-1, 1) : row === "last" ? this.#selection.row(last, -1) : place.row;
    const columnAt = column === "first" ? 0 : column === "last" ? this.#sheet.columns.length - 1 : place.column;
    this.#go({ row: rowAt, column: columnAt }, extend);
  }

  #page(by, extend) {
    const { row, column } = this.#selection.place;
    const height = this.#table.element(this.#selection.cell).offsetHeight || 36;
    const shown = Math.max(1, Math.floor(this.#table.scroller.clientHeight / height) - 3);
    this.#go({ row: this.#selection.jump(row, by * shown), column }, extend);
  }

  /** After writing: the next line down, up or beside. */
  #enter(down, along) {
    const { row, column } = this.#selection.place;
    const next = column + along;
    if (next >= 0 && next < this.#sheet.columns.length) {
      this.#go({ row: down ? this.#selection.row(row, down, true) : row, column: next }, false);
      return true;
    }
    const below = this.#selection.row(row, Math.sign(along), true);
    if (below === row) return false;
    this.#go({ row: below, column: along > 0 ? 0 : this.#sheet.columns.length - 1 }, false);
    return true;
  }

  /** At the table's end Tab leaves it, as it does after Esc. */
  #tab(by, event) {
    const ends = this.#endsAt(by);
    if (this.#editor.isOpen && !this.#commit()) event.preventDefault();
    else if (!ends) {
      event.preventDefault();
      this.#enter(0, by);
    }
  }

  #endsAt(by) {
    const { row, column } = this.#selection.place, edge = by > 0 ? this.#sheet.columns.length - 1 : 0;
    return column === edge && this.#selection.row(row, by, true) === row;
  }

  #press(event) {
    const cell = this.#under(event);
    if (!cell || event.button !== 0 || event.pointerType === "touch") return;
    event.preventDefault();
    this.#leaving = false;
    this.#settle();
    this.#go({ row: cell.row, column: cell.column }, event.shiftKey);
  }

  /** A finger that scrolls selects nothing: a tap goes to a cell, another one edits it. */
  #tap(event) {
    const cell = this.#under(event);
    if (!cell) return;
    const again = cell === this.#selection.cell && this.#selection.isOne && this.contains(document.activeElement);
    this.#settle();
    if (again) this.#edit();
    else this.#go({ row: cell.row, column: cell.column }, false);
  }

  /** The cell that is pointed at, unless it is edited or nobody goes there. */
  #under(event) {
    const cell = this.#table?.at(event.target);
    return cell && cell.row < this.#sheet.rows.length && this.#editor.cell !== cell ? cell : undefined;
  }

  #drag(event) {
    if (event.buttons !== 1 || event.pointerType !== "mouse" || this.#editor.isOpen) return;
    const cell = this.#under(event);
    if (cell && this.#table.grid.contains(document.activeElement)) this.#go({ row: cell.row, column: cell.column }, true);
  }

  #left(event) {
    const within = event.relatedTarget && this.#editor.isOpen && this.contains(event.relatedTarget) && event.relatedTarget === this.#editor.input;
    if (event.target === this.#editor?.input && !within && this.#editor.isOpen) this.#settle();
  }

  // --- writing ------------------------------------------------------------------------------------------------------

  #type(event) {
    if (this.#locked()) event.preventDefault();
    else this.#edit("");
  }

  #locked() {
    const locked = this.#sheet.lockOf(this.#selection.cell);
    if (locked) this.#status.remark(locked, "warn");
    return locked !== "";
  }

  #edit(text) {
    const cell = this.#selection.cell;
    if (this.#editor.isOpen) return;
    if (this.#onSection()) return this.#toggle();
    if (this.#locked()) return;
    const input = this.#sheet.inputOf(cell);
    const kept = cell.typed && !cell.request ? cell.typed.text : edited(this.#sheet.valueOf(cell), input, this.#words);
    this.#selection.go(this.#selection.place, false);
    this.#status.show(cell);
    this.#editor.open(cell, input, { element: this.#table.element(cell), text: text ?? kept, label: this.#sheet.address(cell), typing: text !== undefined });
  }

  /** Writes what was typed; false where it cannot be, and the field stays open. */
  #commit() {
    const { cell } = this.#editor;
    if (!cell) return true;
    const { value, why } = this.#editor.reading;
    if (why) {
      this.#editor.refuse(why);
      this.#status.say(why);
      return false;
    }
    const { version } = this.#editor;
    this.#closeEditor();
    this.#saving.write([{ cell, value, version }]);
    this.#table.paint(cell);
    return true;
  }

  /** Leaves the field by other ways than a key: what cannot be written stays in the cell, with the reason. */
  #settle() {
    const { cell } = this.#editor;
    if (!cell) return;
    const { value, why } = this.#editor.reading, text = this.#editor.input.value, { version } = this.#editor;
    this.#closeEditor();
    if (why) this.#saving.keep(cell, text, why);
    else this.#saving.write([{ cell, value, version }]);
    this.#table.paint(cell);
  }

  #closeEditor() {
    if (!this.#editor?.isOpen) return;
    this.#editor.close();
  }

  #restore() {
    const { cell } = this.#editor;
    this.#closeEditor();
    if (cell) this.#table.paint(cell);
    this.#focus();
  }

  /** Esc in a cell: drops what was refused there, and lets the next Tab leave the table. */
  #leave() {
    const cell = this.#selection.cell;
    if (cell.typed) this.#saving.yield(cell);
    else if (!this.#selection.isOne) this.#go(this.#selection.place, false);
    this.#status.remark(this.#words.leaving);
  }

  #clear() {
    const cells = this.#selection.rows.flat().filter((cell) => !this.#sheet.lockOf(cell));
    if (this.#selection.isOne && this.#locked()) return;
    this.#saving.write(cells.map((cell) => ({ cell, value: BLANK })));
  }

  #clip(event) {
    if (this.#editor?.isOpen || !this.#table?.grid.contains(event.target)) return;
    event.preventDefault();
    if (event.type === "paste") {
      this.#paste(blockOf(event.clipboardData));
      return;
    }
    const rows = this.#selection.rows;
    event.clipboardData.setData("text/plain", write(texts(this.#sheet, rows)));
    if (event.type === "cut") this.#clear();
    this.#status.say(this.#words.copied);
  }

  #paste(block) {
    const found = plan(this.#sheet, block, this.#selection);
    if (block.length === 1 && block[0].length === 1 && this.#selection.isOne) {
      this.#pasteOne(block[0][0]);
      return;
    }
    askAboutBlock(this, this.#words, found).then((wanted) => {
      if (wanted) {
        this.#saving.write(found.writes);
        this.#show(found.writes.map((each) => each.cell));
      }
      this.#focus();
    });
  }

  #pasteOne(text) {
    const { cell } = this.#selection;
    if (this.#locked()) return;
    const { value, why } = read(text, this.#sheet.inputOf(cell), this.#words);
    if (why) this.#saving.keep(cell, text.trim(), why);
    else this.#saving.write([{ cell, value }]);
  }

  // --- showing ------------------------------------------------------------------------------------------------------

  #go(place, extend) {
    if (!this.#commit()) return;
    this.#selection.go(place, extend);
    this.#focus();
  }

  #within(column) {
    return Math.min(Math.max(column, 0), this.#sheet.columns.length - 1);
  }

  #focus() {
    const cell = this.#selection.cell, element = this.#table.element(cell);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#tellPlace();
  }

  /** Selects the cells that something was done to. */
  #show(cells) {
    if (!cells.length) return;
    cells.forEach((cell) => this.#table.reveal(cell.row));
    const rows = cells.map((cell) => cell.row), columns = cells.map((cell) => cell.column);
    this.#selection.span(
      { row: Math.max(...rows), column: Math.max(...columns) }, { row: Math.min(...rows), column: Math.min(...columns) });
    this.#focus();
  }

  #tellPlace() {
    const { cell } = this.#selection;
    if (this.#editor.isOpen) return;
    this.#status.show(cell);
    const spoken = [this.#sheet.textOf(cell) || this.#words.blank, this.#status.wordsOf(cell), this.#sheet.lockOf(cell)];
    put(this.#table.element(cell), "aria-label", spoken.filter(Boolean).join(", "));
  }

  #painted(cells) {
    cells.forEach((cell) => this.#table.paint(cell));
    if (cells.includes(this.#selection.cell)) this.#tellPlace();
    this.#tellCounts();
  }

  #tellCounts() {
    this.#status.count(this.#saving.counts, this.#saving.saved);
    this.#status.undoable(this.#saving.can);
  }

  #all() {
    this.#selection.span({ row: this.#selection.row(-1, 1), column: 0 },
      { row: this.#selection.row(this.#sheet.rows.length, -1), column: this.#sheet.columns.length - 1 });
    this.#focus();
  }

  // --- sections -----------------------------------------------------------------------------------------------------

  #onSection() {
    return this.#sheet.rows[this.#selection.place.row].kind === "GROUP";
  }

  #toggle() {
    const { row } = this.#selection.place;
    this.#setFold(row, !this.#table.isFolded(row));
  }

  #fold(button) {
    if (!button) return;
    const at = this.#table.sectionOf(button);
    this.#setFold(at, !this.#table.isFolded(at));
  }

  #foldHere(folded) {
    let at = this.#selection.place.row;
    while (at > 0 && this.#sheet.rows[at].kind !== "GROUP") at--;
    if (this.#sheet.rows[at].kind === "GROUP") this.#setFold(at, folded);
  }

  #setFold(at, folded) {
    this.#settle();
    this.#table.fold(at, folded);
    const { row, column } = this.#selection.place;
    this.#selection.go({ row: this.#table.isHidden(row) ? at : row, column }, false);
    this.#focus();
    this.#status.say(this.#sheet.rows[at].title + ", " + (folded ? this.#words.folded : this.#words.opened));
  }

  #unloading(event) {
    const { saving, unsaved, refused } = this.#saving?.counts ?? {};
    if (saving || unsaved || refused) event.preventDefault();
  }
}

customElements.define("codau-matrix", Matrix);
