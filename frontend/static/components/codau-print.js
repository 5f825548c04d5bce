// @ts-check
/* Tables on paper. A grid holds only the rows in sight, at places that paper does not have: while a page is printed, an
   ordinary table stands for it, whose head comes again on every page. Ctrl+P first fetches the rows that are out of sight. */
const MOST = 1000, PATIENCE = 8000;

/** @returns {VaadinGrid[]} */
const grids = () => [.../** @type {NodeListOf<VaadinGrid>} */ (document.querySelectorAll("main vaadin-grid"))];
const total = grid => grid.size ?? 0;

function contents(cell) {
  return (cell.querySelector("slot")?.assignedElements() ?? []).flatMap(content => [...content.childNodes]);
}

/* What a cell says; a command does nothing on paper, unless it is how the row is called. */
function copy(cell, into) {
  into.append(...contents(cell).map(node => node.cloneNode(true)));
  for (const button of into.querySelectorAll("vaadin-button")) {
    if (button.classList.contains("row-name")) button.replaceWith(button.textContent);
    else button.remove();
  }
  into.classList.toggle("printed-long", /\S{21}/.test(into.textContent));
  return into;
}

function line(cells, tag, columns) {
  const row = document.createElement("tr");
  columns.forEach(at => row.append(copy(cells[at], document.createElement(tag))));
  return row;
}

function rowsOf(grid, part) {
  return [...grid.shadowRoot.querySelectorAll(part + " > tr:not([hidden])")]
    .sort((one, other) => (one.index ?? 0) - (other.index ?? 0))
    .map(row => [...row.children].filter(cell => !cell.hidden && !cell.part.contains("details-cell")));
}

function tableOf(grid) {
  const table = document.createElement("table"), head = rowsOf(grid, "#header").at(-1) ?? [], rows = rowsOf(grid, "#items");
  const columns = [...head.keys()].filter(at => contents(head[at]).some(node => node.textContent.trim()));
  table.className = "printed-grid";
  table.createTHead().append(line(head, "th", columns));
  table.createTBody().append(...rows.filter(row => row.length === head.length).map(row => line(row, "td", columns)));
  if (rows.length < total(grid)) {
    const note = document.querySelector("meta[name=codau-print-note]")?.getAttribute("content") ?? "";
    table.createCaption().textContent = note.replace("%n", String(rows.length)).replace("%m", String(total(grid)));
  }
  return table;
}

addEventListener("beforeprint", () => grids().forEach(grid => {
  grid.after(tableOf(grid));
  grid.toggleAttribute("data-printed", true);
}));

addEventListener("afterprint", () => {
  document.querySelectorAll(".printed-grid").forEach(table => table.remove());
  grids().forEach(grid => grid.removeAttribute("data-printed"));
});

const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
const arrived = grid => grid.shadowRoot.querySelectorAll("#items > tr:not([hidden]):not([loading])").length;

/* The rows are asked for a moment later, page by page: until then the grid does not say that it is loading. */
async function allRows(grid) {
  const until = performance.now() + PATIENCE;
  grid.allRowsVisible = true;
  do await drawn();
  while (arrived(grid) < total(grid) && performance.now() < until);
  await drawn();
}

addEventListener("keydown", async event => {
  if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  const long = grids().filter(grid => !grid.allRowsVisible && total(grid) <= MOST);
  if (!long.length) return;
  event.preventDefault();
  await Promise.all(long.map(allRows));
  print();
  long.forEach(grid => grid.allRowsVisible = false);
});
