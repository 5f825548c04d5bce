// @ts-check
/*
 * The table on the screen: every cell is there, so that the browser's search and print find it; rows out of sight are not laid
 * out. Headings that stick in hundreds of rows laid out apart cost the browser more than all else, so the rows' own headings
 * scroll away under a front of one piece that sticks; the front is a picture, which those who do not see it are not told of.
 */
/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} [className]
 * @param {{ [name: string]: any }} [attributes]
 * @param {(string | Node)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, className, attributes = {}, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== "") element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export class Table {
  /** @type {import("./sheet.js").Sheet} */
  #sheet;
  /** @type {MatrixWords} */
  #words;
  #headings;
  #lines = [];
  #heads = [];
  #cellOf = new WeakMap();
  #folded = new Set();
  #front = make("div", "matrix-front", { "aria-hidden": "true" });
  #width;

  constructor(sheet, words, headings, label) {
    this.#sheet = sheet;
    this.#words = words;
    this.#headings = headings;
    this.grid = make("div", "matrix-grid", {
      role: "grid", "aria-label": label, "aria-multiselectable": "true",
      "aria-rowcount": sheet.rows.length + sheet.totals.length + 1, "aria-colcount": sheet.columns.length + this.#frozen.length,
    });
    this.scroller = make("div", "matrix-scroller", {}, this.grid);
    this.grid.append(this.#head(), this.#body(), ...(sheet.totals.length ? [this.#foot()] : []));
    this.#width = new ResizeObserver(([title]) => this.scroller.style.setProperty("--matrix-title-now", title.borderBoxSize[0].inlineSize + "px"));
    this.#width.observe(/** @type {Element} */ (this.grid.querySelector(".matrix-head .matrix-title")));
    for (const part of ["code", "max"]) if (!headings[part]) this.scroller.style.setProperty("--matrix-" + part, "0rem");
    this.grid.style.setProperty("--matrix-template", this.#template());
    this.grid.style.setProperty("--matrix-front", this.#template(true));
    this.grid.style.setProperty("--matrix-columns", sheet.columns.length);
    this.grid.style.setProperty("--matrix-wide-columns", sheet.columns.filter((column) => column.wide).length);
  }

  /**
   * The cell under an element, or undefined.
   * @param {any} target
   * @returns {MatrixCell | undefined}
   */
  at(target) {
    const element = target.closest?.('[role="gridcell"]');
    return element && this.#cellOf.get(element);
  }

  /**
   * @param {MatrixCell} cell
   * @returns {HTMLElement}
   */
  element(cell) {
    return this.#lines[cell.row].cells[cell.column];
  }

  /**
   * Shows a cell as it now is, touching only what differs.
   * @param {MatrixCell} cell
   */
  paint(cell) {
    const element = this.element(cell), sheet = this.#sheet;
    if (!element.querySelector("input")) {
      const text = sheet.textOf(cell);
      if (element.textContent !== text) element.textContent = text;
    }
    const status = sheet.statusOf(cell), locked = sheet.lockOf(cell);
    const applies = sheet.valueOf(cell) !== "#N/A";
    put(element, "data-save", status);
    put(element, "data-state", locked || cell.state === "OPEN" ? "" : cell.state.toLowerCase().replace("_", "-"));
    put(element, "data-applies", applies ? "" : "no");
    put(element, "aria-readonly", locked ? "true" : "");
    put(element, "aria-invalid", status === "refused" || status === "conflict" ? "true" : "");
  }

  paintAll() {
    for (const line of this.#lines) line.cells.forEach((element) => this.paint(this.#cellOf.get(element)));
  }

  /** Marks the headings of the cell that is worked on. */
  point(cell, on) {
    put(this.#lines[cell.row].front ?? this.#lines[cell.row].element, "data-here", on ? "yes" : "");
    put(this.#heads[cell.column], "data-here", on ? "yes" : "");
  }

  isHidden(row) {
    return this.#lines[row].element.hidden;
  }

  /** The section that a button folds, or -1. */
  sectionOf(button) {
    const line = button.closest(".matrix-row");
    return this.#lines.findIndex(({ element, front }) => element === line || front === line);
  }

  stop() {
    this.#width.disconnect();
  }

  isFolded(row) {
    return this.#folded.has(row);
  }

  /** Folds a section away or opens it. */
  fold(row, folded) {
    if (folded) this.#folded.add(row);
    else this.#folded.delete(row);
    for (const toggle of [this.#lines[row].toggle, this.#lines[row].front.querySelector(".matrix-fold")]) put(toggle, "aria-expanded", String(!folded));
    this.#showLines();
  }

  /** Opens every section that hides a row. */
  reveal(row) {
    for (const group of this.#folded) {
      if (group < row && this.#endOf(group) > row) this.fold(group, false);
    }
  }

  folds() {
    return [...this.#folded].map((row) => this.#sheet.rows[row].id);
  }

  #showLines() {
    const hidden = new Set();
    for (const group of this.#folded) for (let at = group + 1; at < this.#endOf(group); at++) hidden.add(at);
    this.#lines.forEach((line, at) => {
      if (line.front && line.element.hidden !== hidden.has(at)) line.element.hidden = line.front.hidden = hidden.has(at);
    });
  }

  #endOf(group) {
    const { rows } = this.#sheet, level = rows[group].level;
    let end = group + 1;
    while (end < rows.length && !(rows[end].kind === "GROUP" && rows[end].level <= level)) end++;
    return end;
  }

  get #frozen() {
    return ["code", "title", "max"].filter((part) => this.#headings[part]);
  }

  #template(front) {
    const parts = { code: "var(--matrix-code)", title: front ? "1fr" : "minmax(var(--matrix-title), 3fr)", max: "var(--matrix-max)" };
    const cells = front ? [] : this.#sheet.columns.map((column) => (column.wide ? "minmax(var(--matrix-wide), 3fr)" : "minmax(var(--matrix-cell), 1fr)"));
    return [...this.#frozen.map((part) => parts[part]), ...cells].join(" ");
  }

  #head() {
    const row = make("div", "matrix-row", { role: "row", "aria-rowindex": 1 });
    this.#frozen.forEach((part, at) => row.append(make("div", "matrix-" + part,
      { role: "columnheader", "aria-colindex": at + 1 }, this.#headings[part])));
    this.#heads = this.#sheet.columns.map((column, at) => make("div", "matrix-head-cell", {
      role: "columnheader", "aria-colindex": at + 1 + this.#frozen.length, title: column.hint || column.title,
      "data-closed": column.label && "yes",
    }, make("span", "", {}, column.title), ...(column.label ? [make("small", "", {}, column.label)] : [])));
    row.append(...this.#heads);
    return make("div", "matrix-head", { role: "rowgroup" }, row);
  }

  #body() {
    this.#lines = this.#sheet.rows.map((row, at) => ({ ...this.#line(row, at), front: this.#picture(row) }));
    this.#front.append(...this.#lines.map((line) => line.front));
    return make("div", "matrix-body", { role: "rowgroup" }, this.#front, ...this.#lines.map((line) => line.element));
  }

  #foot() {
    const from = this.#sheet.rows.length;
    const lines = this.#sheet.totals.map((row, at) => this.#line(row, from + at));
    this.#lines.push(...lines);
    return make("div", "matrix-foot", { role: "rowgroup" }, ...lines.map((line) => line.element));
  }

  #line(row, at) {
    const line = make("div", "matrix-row", { role: "row", "aria-rowindex": at + 2, "data-kind": row.kind.toLowerCase(), "data-level": row.level });
    const { element, toggle } = this.#heading(row, line, (part, index) => ({
      role: part === "title" ? "rowheader" : "gridcell", "aria-colindex": index + 1, "aria-readonly": part === "title" ? "" : "true",
    }));
    const cells = this.#sheet.columns.map((column, index) => this.#cell(at, index, column));
    element.append(...cells);
    return { element, cells, toggle };
  }

  #heading(row, element, attributes) {
    const toggle = row.kind === "GROUP" && make("button", "matrix-fold", { type: "button", tabindex: -1, "aria-expanded": "true", "aria-label": row.title });
    this.#frozen.forEach((part, index) => {
      const text = part === "max" ? this.#words.tell(row.max) : row[part];
      const head = make("div", "matrix-" + part, attributes(part, index));
      if (part === "title") head.append(...(toggle ? [toggle] : []), make("span", "", { title: row.title }, text));
      else head.textContent = text;
      element.append(head);
    });
    return { element, toggle };
  }

  /** A row's headings once more, for the front. */
  #picture(row) {
    const { element } = this.#heading(row, make("div", "matrix-row", { "data-kind": row.kind.toLowerCase(), "data-level": row.level }), () => ({}));
    return element;
  }

  #cell(row, index, column) {
    const element = make("div", "matrix-cell", {
      role: "gridcell", "aria-colindex": index + 1 + this.#frozen.length, "data-closed": column.label && "yes",
      "data-kind": (this.#sheet.row(row).kind === "LINE" && (column.input ?? this.#sheet.row(row).input)?.kind.toLowerCase()) || "",
    });
    this.#cellOf.set(element, this.#sheet.cell(row, index));
    return element;
  }
}

/**
 * Sets an attribute only where it changes; an empty value takes it away.
 * @param {Element} element
 * @param {string} name
 * @param {string} value
 */
export function put(element, name, value) {
  if (value === "") {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
