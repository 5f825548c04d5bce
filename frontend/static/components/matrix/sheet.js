// @ts-check
import { BLANK, show } from "./values.js";

/*
 * Rows, columns and what is known of each cell: what the server keeps (value, version, state, note, hint), and what is only
 * here (local: on its way with request; typed: refused, or in conflict; saved: when the server said so).
 */
export class Sheet {
  /** @type {Map<number, MatrixCell>} */
  #cells = new Map();
  /** @type {Map<string, number>} */
  #rowAt;
  /** @type {Map<string, number>} */
  #columnAt;

  /**
   * @param {MatrixRow[]} rows
   * @param {MatrixColumn[]} columns
   * @param {MatrixWords} words
   */
  constructor(rows, columns, words) {
    this.rows = rows.filter((row) => row.kind !== "TOTAL");
    this.totals = rows.filter((row) => row.kind === "TOTAL");
    this.columns = columns;
    this.words = words;
    this.#rowAt = new Map([...this.rows, ...this.totals].map((row, at) => [row.id, at]));
    this.#columnAt = new Map(columns.map((column, at) => [column.id, at]));
  }

  /**
   * The row at a place; totals come after all others.
   * @param {number} at
   * @returns {MatrixRow}
   */
  row(at) {
    return this.rows[at] ?? this.totals[at - this.rows.length];
  }

  /**
   * @param {number} row
   * @param {number} column
   * @returns {MatrixCell}
   */
  cell(row, column) {
    const key = row * this.columns.length + column;
    let cell = this.#cells.get(key);
    if (!cell) {
      cell = { row, column, value: BLANK, version: 0, state: "OPEN", note: "", hint: "", local: null, typed: null, request: null, saved: "" };
      this.#cells.set(key, cell);
    }
    return cell;
  }

  /** The cell of these ids, or undefined where the table has none. */
  find(row, column) {
    const at = this.#rowAt.get(row), beside = this.#columnAt.get(column);
    return at === undefined || beside === undefined ? undefined : this.cell(at, beside);
  }

  /** @param {MatrixCell} cell */
  idsOf(cell) {
    return { row: this.row(cell.row).id, column: this.columns[cell.column].id };
  }

  /** Takes over what the server says of a cell; what is only here stays. */
  take(told) {
    const cell = this.find(told.row, told.column);
    if (!cell) return undefined;
    for (const name of ["value", "version", "state", "note", "hint"]) {
      if (told[name] !== undefined) cell[name] = told[name];
    }
    return cell;
  }

  /** Everything that has not reached the server, to be kept when the table is told anew. */
  unsettled() {
    return [...this.#cells.values()].filter((cell) => cell.request || cell.typed);
  }

  /**
   * @param {MatrixCell} cell
   * @returns {any} what it takes, a MatrixInput; undefined where it takes nothing
   */
  inputOf(cell) {
    return this.columns[cell.column].input ?? this.row(cell.row).input;
  }

  /**
   * Why nobody may write into a cell, or an empty text.
   * @param {MatrixCell} cell
   * @returns {string}
   */
  lockOf(cell) {
    const row = this.row(cell.row);
    if (row.kind !== "LINE") return this.words.lockedSum;
    if (this.columns[cell.column].closed) return this.columns[cell.column].closed;
    if (cell.state === "READ_ONLY") return cell.note || this.words.lockedCell;
    return this.inputOf(cell) ? "" : this.words.lockedCell;
  }

  /**
   * The value that a cell has once everything on its way has arrived.
   * @param {MatrixCell} cell
   */
  valueOf(cell) {
    return cell.local ?? cell.value;
  }

  /** @param {MatrixCell} cell */
  textOf(cell) {
    return cell.local === null && cell.typed ? cell.typed.text : show(this.valueOf(cell), this.inputOf(cell), this.words);
  }

  /**
   * Where a cell stands between this desk and the server.
   * @param {MatrixCell} cell
   */
  statusOf(cell) {
    if (cell.request) return cell.request.late ? "unsaved" : "saving";
    if (cell.typed) return cell.typed.tone;
    return cell.saved ? "saved" : "";
  }

  /** @param {MatrixCell} cell */
  address(cell) {
    const row = this.row(cell.row);
    return (row.code || row.title) + " · " + this.columns[cell.column].title;
  }
}
