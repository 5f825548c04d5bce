// @ts-check
import { BLANK, edited, fill, read, same, show } from "./values.js";

/**
 * What writing a block of texts from a cell on would change: items to be shown and writes to be sent.
 * @param {import("./sheet.js").Sheet} sheet
 * @param {string[][]} block
 * @param {import("./selection.js").Selection} selection
 */
export function plan(sheet, block, selection) {
  /** @type {{ items: MatrixItem[], writes: MatrixWrite[], unchanged: number }} */
  const found = { items: [], writes: [], unchanged: 0 };
  const { top, left } = selection.range;
  const one = block.length === 1 && block[0].length === 1;
  if (one) {
    for (const cell of selection.rows.flat()) judge(sheet, cell, block[0][0], found);
    return found;
  }
  block.forEach((texts, down) => texts.forEach((text, along) => {
    const row = top + down, column = left + along;
    if (row < sheet.rows.length && column < sheet.columns.length) judge(sheet, sheet.cell(row, column), text, found);
    else if (text.trim() !== "") found.items.push(outside(sheet.words, text, down, along));
    else found.unchanged++;
  }));
  return found;
}

/**
 * What a block of cells holds, as texts for the clipboard.
 * @param {import("./sheet.js").Sheet} sheet
 * @param {MatrixCell[][]} rows
 */
export function texts(sheet, rows) {
  return rows.map((cells) => cells.map((cell) =>
    cell.typed && !cell.request ? cell.typed.text : edited(sheet.valueOf(cell), sheet.inputOf(cell), sheet.words)));
}

/**
 * A line of the list that is shown for a cell.
 * @param {import("./sheet.js").Sheet} sheet
 * @param {MatrixCell} cell
 * @param {string} after
 * @param {string} [why]
 * @returns {MatrixItem}
 */
export function item(sheet, cell, after, why) {
  const row = sheet.row(cell.row), now = show(sheet.valueOf(cell), sheet.inputOf(cell), sheet.words);
  return { place: sheet.address(cell), title: row.title, before: now, after, why };
}

/**
 * @param {import("./sheet.js").Sheet} sheet
 * @param {MatrixCell} cell
 * @param {string} text
 */
function judge(sheet, cell, text, found) {
  const input = sheet.inputOf(cell), locked = sheet.lockOf(cell), now = sheet.valueOf(cell);
  const typed = text.trim();
  if (locked) {
    const reading = input && sheet.row(cell.row).kind === "LINE" ? read(text, input, sheet.words) : {};
    const harmless = typed === "" || typed === show(now, input, sheet.words) || (reading.value !== undefined && same(reading.value, now));
    if (harmless) found.unchanged++;
    else found.items.push(item(sheet, cell, typed, locked));
    return;
  }
  const reading = read(text, input, sheet.words);
  if (reading.why) found.items.push(item(sheet, cell, typed, reading.why));
  else if (same(reading.value, now) && !cell.typed) found.unchanged++;
  else {
    found.items.push(item(sheet, cell, reading.value === BLANK ? "" : show(reading.value, input, sheet.words), undefined));
    found.writes.push({ cell, value: reading.value });
  }
}

function outside(words, text, down, along) {
  const place = fill(words.blockPlace, { row: down + 1, column: along + 1 });
  return { place, title: "", before: "", after: text.trim(), why: words.outside };
}
