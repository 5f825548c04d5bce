// @ts-check
/*
 * A chart with its numbers: bars or lines drawn by Chart.js, and the same as a table, which is always there for print and
 * for whoever listens to the page. Every text comes translated and every number as it is to be read.
 */
import { Drawing } from "./codau-drawing.js";

const LIBRARY = "../webjars/chart.js/4.5.1/dist/chart.umd.min.js";
const DASHES = [[], [7, 4], [2, 3], [10, 3, 2, 3]];
const POINTS = ["circle", "rect", "triangle", "rectRot"];
const COLOURS = ["--chart-1", "--chart-2", "--chart-3", "--chart-4"];

/** A colour that the stylesheet names, as the present scheme resolves it. */
function colour(element, name) {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  element.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

/** Stripes, so that series are told apart without colour. */
function stripes(paint, index) {
  if (index === 0) return paint;
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const pen = tile.getContext("2d");
  if (!pen) return paint;
  pen.strokeStyle = paint;
  pen.lineWidth = 2.5;
  pen.beginPath();
  if (index % 2 === 1) { pen.moveTo(-2, 10); pen.lineTo(10, -2); pen.moveTo(-2, 2); pen.lineTo(2, -2); pen.moveTo(6, 10); pen.lineTo(10, 6); }
  else { pen.moveTo(0, 4); pen.lineTo(8, 4); pen.moveTo(4, 0); pen.lineTo(4, 8); }
  pen.stroke();
  return pen.createPattern(tile, "repeat");
}

/** A long name in short lines. */
function lines(name) {
  const found = [""];
  for (const word of name.split(" ")) {
    const last = found[found.length - 1];
    if (last && last.length + word.length > 26) found.push(word);
    else found[found.length - 1] = last ? `${last} ${word}` : word;
  }
  return found;
}

class CodauChart extends Drawing {
  /** @type {Chart | undefined} */
  #chart;
  #scheme = matchMedia("(prefers-color-scheme: dark)");
  #attribute = new MutationObserver(() => this.#draw());
  #redraw = () => this.#draw();

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#scheme.addEventListener("change", this.#redraw);
    this.#attribute.observe(document.documentElement, { attributeFilter: ["data-scheme"] });
  }

  disconnectedCallback() {
    this.#scheme.removeEventListener("change", this.#redraw);
    this.#attribute.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  /** @override */
  build() {
    const { title, words, labels, series } = this.data;
    const heading = Object.assign(document.createElement("div"), { className: "chart-title", textContent: title });
    const toggle = Object.assign(document.createElement("button"), { type: "button", className: "chart-toggle", textContent: words.table });
    const frame = Object.assign(document.createElement("div"), { className: "chart-frame" });
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `${title}. ${words.below}`);
    frame.append(canvas);
    frame.style.setProperty("--rows", this.data.type === "bars" ? String(labels.length * Math.max(series.length, 1.7) + 3) : "12");
    const table = this.#table(title, words, labels, series);
    toggle.setAttribute("aria-pressed", "false");
    toggle.addEventListener("click", () => {
      const shown = toggle.getAttribute("aria-pressed") !== "true";
      toggle.setAttribute("aria-pressed", String(shown));
      table.classList.toggle("chart-unseen", !shown);
    });
    const head = Object.assign(document.createElement("div"), { className: "chart-head" });
    head.append(heading, toggle);
    this.replaceChildren(head, frame, table);
    this.#draw();
  }

  #table(title, words, labels, series) {
    const box = Object.assign(document.createElement("div"), { className: "chart-table chart-unseen" });
    const table = document.createElement("table");
    table.createCaption().textContent = title;
    const head = table.createTHead().insertRow();
    for (const text of [words.item, ...series.map((one) => one.name)]) {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.textContent = text;
      head.append(cell);
    }
    const body = table.createTBody();
    labels.forEach((label, index) => {
      const row = body.insertRow();
      const name = document.createElement("th");
      name.scope = "row";
      name.textContent = label;
      row.append(name);
      for (const one of series) row.insertCell().textContent = one.texts[index] ?? "–";
    });
    box.append(table);
    return box;
  }

  async #draw() {
    const canvas = this.querySelector("canvas");
    if (!canvas || !this.isConnected) return;
    await import(LIBRARY);
    if (!canvas.isConnected) return;
    this.#chart?.destroy();
    Chart.defaults.font.family = getComputedStyle(this).fontFamily;
    this.#chart = new Chart(canvas, this.#settings());
    this.dataset.drawn = "true";
  }

  #settings() {
    const { type, labels, series, most } = this.data;
    const ink = colour(this, "--ink-soft");
    const line = colour(this, "--line");
    const isLine = type === "lines";
    const value = {
      grid: { color: line }, ticks: { color: ink }, border: { color: line }, beginAtZero: !isLine,
      suggestedMax: most ?? undefined,
    };
    const item = { grid: { display: false }, ticks: { color: ink, autoSkip: false }, border: { color: line } };
    return {
      type: isLine ? "line" : "bar",
      data: { labels: labels.map(lines), datasets: series.map((one, index) => this.#series(one, index, isLine)) },
      options: {
        indexAxis: isLine ? "x" : "y",
        animation: false,
        maintainAspectRatio: false,
        scales: isLine ? { x: item, y: value } : { y: item, x: value },
        plugins: {
          legend: { display: series.length > 1, position: "bottom", labels: { color: ink, usePointStyle: isLine, boxHeight: 10 } },
          tooltip: { callbacks: { title: (at) => labels[at[0].dataIndex], label: (at) => `${at.dataset.label}: ${series[at.datasetIndex].texts[at.dataIndex]}` } },
        },
      },
    };
  }

  #series(one, index, isLine) {
    const paint = colour(this, COLOURS[index % COLOURS.length]);
    const shape = isLine
      ? { borderDash: DASHES[index % DASHES.length], pointStyle: POINTS[index % POINTS.length], pointRadius: 5, borderWidth: 2, backgroundColor: paint, spanGaps: true }
      : { backgroundColor: stripes(paint, index), borderWidth: 1, maxBarThickness: 22 };
    return { label: one.name, data: one.values, borderColor: paint, ...shape };
  }
}

customElements.define("codau-chart", CodauChart);
