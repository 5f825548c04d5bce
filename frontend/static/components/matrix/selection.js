// @ts-check
import { put } from "./table.js";

/** The cell that is worked on and the block around it. */
export class Selection {
  /** @type {import("./sheet.js").Sheet} */
  #sheet;
  /** @type {import("./table.js").Table} */
  #table;
  #anchor = { row: 0, column: 0 };
  #active = { row: 0, column: 0 };
  /** @type {Set<HTMLElement>} */
  #marked = new Set();

  constructor(sheet, table, at = { row: 0, column: 0 }) {
    this.#sheet = sheet;
    this.#table = table;
    this.#anchor = this.#active = at;
  }

  get cell() {
    return this.#sheet.cell(this.#active.row, this.#active.column);
  }

  get place() {
    return this.#active;
  }

  get range() {
    const [one, other] = [this.#anchor, this.#active];
    return {
      top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row),
      left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
    };
  }

  get isOne() {
    return this.#anchor.row === this.#active.row && this.#anchor.column === this.#active.column;
  }

  /** The block's cells, row by row. */
  get rows() {
    const { top, bottom, left, right } = this.range;
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, along) => this.#sheet.cell(top + down, left + along)));
  }

  /** Goes to a cell; with extend the block reaches from where it began to there. */
  go(place, extend) {
    const before = this.cell;
    this.#active = place;
    if (!extend) this.#anchor = place;
    const now = this.cell;
    if (before !== now) {
      this.#table.point(before, false);
      put(this.#table.element(before), "tabindex", "");
      put(this.#table.element(before), "aria-label", "");
    }
    this.mark();
  }

  span(from, to) {
    this.go(from, false);
    this.go(to, true);
  }

  /** Shows on the cells what is selected, touching only those that change. */
  mark() {
    const next = new Set(this.rows.flat().filter((cell) => !this.#table.isHidden(cell.row)).map((cell) => this.#table.element(cell)));
    for (const element of this.#marked) if (!next.has(element)) element.removeAttribute("aria-selected");
    for (const element of next) put(element, "aria-selected", "true");
    this.#marked = next;
    put(this.#table.element(this.cell), "tabindex", "0");
    this.#table.point(this.cell, true);
  }

  /** The nearest row that is shown, in a direction, leaving out sections where only lines are wanted. */
  row(from, by, linesOnly = false) {
    let at = from + by;
    while (this.#sheet.rows[at] && (this.#table.isHidden(at) || (linesOnly && this.#sheet.rows[at].kind !== "LINE"))) at += by;
    return this.#sheet.rows[at] ? at : from;
  }

  /** So many shown rows further. */
  jump(from, by) {
    let at = from;
    for (let count = Math.abs(by); count > 0; count--) at = this.row(at, Math.sign(by));
    return at;
  }
}
