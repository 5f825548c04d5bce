// @ts-check
/* Blocks of cells as spreadsheets put them on the clipboard: text with tabs, or a table in HTML. */

/**
 * The rows of cells that the clipboard holds.
 * @param {DataTransfer} clipboard
 */
export function blockOf(clipboard) {
  const text = clipboard.getData("text/plain");
  if (text.includes("\t") || /[^\r\n][\r\n]+[^\r\n]/.test(text)) return parse(text);
  const table = tableOf(clipboard.getData("text/html"));
  return table ?? parse(text);
}

/**
 * Reads text with tabs; a cell in quotes may hold tabs, line breaks and doubled quotes.
 * @param {string} text
 */
export function parse(text) {
  /** @type {string[]} */
  let row = [];
  const rows = [row];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : null;
    const end = cell ? cell.end : plainEnd(text, at);
    row.push(cell ? cell.text : text.slice(at, end));
    if (end >= text.length) break;
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
    if (text[end] !== "\t") {
      if (at >= text.length) break;
      rows.push(row = []);
    }
  }
  return rows;
}

/**
 * Writes rows of cells as text with tabs.
 * @param {string[][]} rows
 */
export function write(rows) {
  return rows.map((cells) => cells.map(guarded).join("\t")).join("\r\n");
}

function guarded(cell) {
  return /["\t\r\n]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell;
}

function plainEnd(text, from) {
  const end = text.slice(from).search(/[\t\r\n]/);
  return end < 0 ? text.length : from + end;
}

/** A cell in quotes, or null where the quote is a sign like any other. */
function quoted(text, from) {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else {
      const ends = at + 1 >= text.length || /[\t\r\n]/.test(text[at + 1]);
      return ends ? { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 } : null;
    }
  }
  return null;
}

/** @param {string} html */
function tableOf(html) {
  if (!html) return null;
  // A parsed document of its own is inert: nothing in it is loaded or run.
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table || !table.rows.length) return null;
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cell.textContent.replace(/\s+/g, " ").trim(),
      ...Array.from({ length: Math.min(cell.colSpan, 100) - 1 }, () => ""),
    ]));
}
