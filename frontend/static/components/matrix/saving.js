// @ts-check
import { fill, same, show } from "./values.js";
import { item } from "./block.js";
import { History } from "./history.js";
import { Outbox } from "./outbox.js";

/** Carries what is written here to the server and what it answers back into the cells; "saved" is only what it has said so of. */
export class Saving {
  /** @type {import("./sheet.js").Sheet} */
  #sheet;
  /** @type {any} */
  #host;
  #history = new History();
  /** @type {Outbox} */
  #outbox;
  #saved = "";

  /** host: send(request), painted(cells), rebased(cell), told(cell), refused(items), remark(sentence). */
  constructor(host) {
    this.#host = host;
    this.#outbox = new Outbox(
      ({ id, changes }) => host.send({ id, changes: changes.map(({ row, column, value, version }) => ({ row, column, value, version })) }),
      (request) => this.#repaint(request.changes));
  }

  /** Goes on with a table that the server has told anew: what is on its way or refused stays visible. */
  use(sheet) {
    const old = this.#sheet;
    this.#sheet = sheet;
    for (const cell of old?.unsettled() ?? []) {
      const ids = old.idsOf(cell), now = sheet.find(ids.row, ids.column);
      if (now) Object.assign(now, { local: cell.local, typed: cell.typed, request: cell.request });
    }
  }

  /**
   * Writes values into cells, all or none of them; versions are those the writer saw.
   * @param {MatrixWrite[]} writes
   * @param {MatrixEntry} [entry]
   */
  write(writes, entry) {
    const real = writes.filter(({ cell, value }) => cell.typed || !same(value, this.#sheet.valueOf(cell)));
    if (!real.length) return;
    const changes = real.map(({ cell, value, version }) => ({
      ...this.#sheet.idsOf(cell), value, version: version ?? cell.version, text: show(value, this.#sheet.inputOf(cell), this.#sheet.words),
    }));
    const done = entry ?? real.map(({ cell, value }) => ({ ...this.#sheet.idsOf(cell), before: this.#sheet.valueOf(cell), after: value }));
    if (!entry) this.#history.did(done);
    const request = this.#outbox.add(changes, done);
    for (const { cell, value } of real) Object.assign(cell, { local: value, typed: null, request, saved: "" });
    this.#outbox.pump();
    this.#repaint(changes);
  }

  /**
   * What cannot even be sent stays in its cell, with the reason.
   * @param {MatrixCell} cell
   * @param {string} text
   * @param {string} why
   */
  keep(cell, text, why) {
    Object.assign(cell, { typed: { text, why, tone: "refused" }, saved: "" });
    this.#host.painted([cell]);
  }

  /**
   * Sends a refused value again, over what the server has by now.
   * @param {MatrixCell} cell
   */
  insist(cell) {
    if (cell.typed?.value === undefined || cell.request) return;
    this.write([{ cell, value: cell.typed.value }]);
  }

  /**
   * Drops what was refused: the server's value stands.
   * @param {MatrixCell} cell
   */
  yield(cell) {
    if (!cell.typed || cell.request) return;
    cell.typed = null;
    this.#host.painted([cell]);
  }

  undo() {
    this.#move(this.#history.undo(), () => this.#history.lastUndone);
  }

  redo() {
    this.#move(this.#history.redo(), () => this.#history.lastDone);
  }

  /** Sends again what has not been answered; asked says that a person wants it. */
  retry(asked) {
    this.#outbox.retry(asked);
  }

  lose() {
    this.#outbox.lose();
  }

  fail(id) {
    this.#outbox.fail(id);
  }

  stop() {
    this.#outbox.stop();
  }

  /**
   * The server's answer to an edit.
   * @param {string} id
   * @param {MatrixOutcome[]} outcomes
   * @param {string} at
   */
  answer(id, outcomes, at) {
    const request = this.#outbox.settle(id);
    if (!request) return;
    const told = outcomes.flatMap((outcome) => {
      const cell = this.#sheet.find(outcome.row, outcome.column);
      return cell ? [{ cell, outcome, mine: cell.request === request }] : [];
    });
    const saved = outcomes.every((outcome) => outcome.outcome === "SAVED");
    for (const { cell, mine } of told) if (mine) Object.assign(cell, { request: null, local: null });
    if (saved) this.#accept(told, at);
    else this.#refuse(request, told);
    // A request that came through shows that the way is open again.
    this.#outbox.retry(false);
    this.#host.painted(told.map(({ cell }) => cell));
    if (saved || told.length === 1) told.forEach(({ cell, mine }) => mine && this.#host.told(cell, told.length));
  }

  get counts() {
    const counts = { saving: 0, unsaved: 0, refused: 0 };
    for (const cell of this.#sheet.unsettled()) {
      const status = this.#sheet.statusOf(cell);
      counts[status === "conflict" ? "refused" : status]++;
    }
    return counts;
  }

  get saved() {
    return this.#saved;
  }

  get can() {
    return { undo: this.#history.canUndo, redo: this.#history.canRedo };
  }

  #accept(told, at) {
    this.#saved = at;
    for (const { cell, outcome, mine } of told) {
      this.#sheet.take(outcome);
      this.#outbox.rebase(outcome.row, outcome.column, outcome.version);
      this.#host.rebased(cell);
      if (mine) cell.saved = at;
    }
  }

  /**
   * @param {MatrixRequest} request
   * @param {{ cell: MatrixCell, outcome: MatrixOutcome, mine: boolean }[]} told
   */
  #refuse(request, told) {
    this.#history.forget(request.entry);
    /** @type {Map<string, any>} */
    const texts = new Map(request.changes.map((change) => [change.row + "\n" + change.column, change]));
    const items = [];
    for (const { cell, outcome, mine } of told) {
      const { value, text } = texts.get(outcome.row + "\n" + outcome.column);
      if (outcome.outcome === "CONFLICT") {
        this.#sheet.take(outcome);
        this.#host.rebased(cell);
      }
      if (outcome.outcome !== "HELD") items.push(item(this.#sheet, cell, text, outcome.text));
      if (mine && request.changes.length === 1) {
        cell.typed = { text, value, why: outcome.text, tone: outcome.outcome === "CONFLICT" ? "conflict" : "refused" };
      }
    }
    if (request.changes.length > 1) this.#host.refused(items);
  }

  #move(moves, entry) {
    if (!moves) return;
    const cells = moves.map((move) => ({ ...move, cell: this.#sheet.find(move.row, move.column) })).filter((move) => move.cell);
    const free = cells.every(({ cell, from }) => same(this.#sheet.valueOf(cell), from) && !this.#sheet.lockOf(cell));
    if (!free) {
      this.#history.forget(entry());
      this.#host.remark(this.#sheet.words.undoChanged);
      return;
    }
    cells.forEach(({ cell }) => (cell.typed = null));
    this.write(cells.map(({ cell, to }) => ({ cell, value: to })), entry());
    this.#host.moved(cells.map(({ cell }) => cell));
  }

  #repaint(changes) {
    this.#host.painted(changes.map((change) => this.#sheet.find(change.row, change.column)).filter(Boolean));
  }
}

/** The sentence that is said when cells are saved. */
export function savedSentence(sheet, cell, count, words, state) {
  if (count > 1) return fill(words.blockSaved, { count });
  return [sheet.address(cell), sheet.textOf(cell) || words.blank, state].join(", ");
}
