// @ts-check
/*
 * Units down, sections across: each cell holds its points, and its colour is the share of what the section can give. Tables
 * all of them, so that they are read, sorted by eye and printed like any other. Texts come translated.
 */
import { Drawing } from "./codau-drawing.js";

class Heatmap extends Drawing {
  /** @override */
  build() {
    this.replaceChildren(...this.data.clusters.map((cluster) => this.#table(cluster)));
  }

  #table(cluster) {
    const { words } = this.data;
    const table = document.createElement("table");
    table.className = "heat";
    table.createCaption().textContent = cluster.name;
    const head = table.createTHead().insertRow();
    this.#heading(head, words.rank, "heat-rank");
    this.#heading(head, words.unit, "heat-unit");
    for (const section of cluster.sections) {
      const cell = this.#heading(head, section.code, "heat-number");
      cell.title = section.title;
      cell.setAttribute("aria-label", section.title);
    }
    this.#heading(head, words.total, "heat-number");
    const body = table.createTBody();
    for (const unit of cluster.units) body.append(this.#row(unit, cluster.sections));
    return table;
  }

  #heading(row, text, name) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.className = name;
    cell.textContent = text;
    row.append(cell);
    return cell;
  }

  #row(unit, sections) {
    const row = document.createElement("tr");
    const rank = row.insertCell();
    rank.className = "heat-rank";
    rank.textContent = unit.rank;
    const name = document.createElement("th");
    name.scope = "row";
    name.className = "heat-unit";
    name.textContent = unit.name;
    row.append(name);
    unit.cells.forEach((cell, index) => this.#cell(row, cell, sections[index]?.title ?? ""));
    return row;
  }

  #cell(row, cell, title) {
    const shown = row.insertCell();
    shown.className = "heat-number heat-cell";
    shown.textContent = cell.text;
    if (cell.share === undefined) return;
    shown.style.setProperty("--share", cell.strength + "%");
    shown.title = [title, cell.share].filter(Boolean).join(": ");
  }
}

customElements.define("codau-heatmap", Heatmap);
