// @ts-check
/* What each key does: { name, ... }, with swallow where the browser must not do its own thing as well. */
const ARROWS = { ArrowUp: { down: -1 }, ArrowDown: { down: 1 }, ArrowLeft: { along: -1 }, ArrowRight: { along: 1 } };
const EDGES = {
  ArrowUp: { row: "first" }, ArrowDown: { row: "last" }, ArrowLeft: { column: "first" }, ArrowRight: { column: "last" },
  Home: { row: "first", column: "first" }, End: { row: "last", column: "last" },
};

/** The act of a key, or null where the browser's own meaning holds. */
export function keyAct(event, { editing, typing, list, leaving }) {
  if (event.isComposing) return null;
  const ctrl = event.ctrlKey || event.metaKey;
  const act = editing ? inField(event, ctrl, { list, typing }) : inCell(event, ctrl, leaving);
  const modifier = ["Shift", "Control", "Alt", "Meta"].includes(event.key);
  // After Esc, Tab leaves the table; any other key takes that back.
  return act && !modifier ? { leaving: false, swallow: true, ...act } : act;
}

function inField(event, ctrl, { list, typing }) {
  const { key, shiftKey: shift, altKey: alt } = event;
  if (list && (key === "ArrowDown" || key === "ArrowUp")) return { name: "choose", by: key === "ArrowDown" ? 1 : -1 };
  if (alt && key === "ArrowDown") return { name: "list" };
  if (key === "Escape") return list ? { name: "hideList" } : { name: "restore" };
  if (key === "Enter") return ctrl ? { name: "insist" } : { name: "enter", by: shift ? -1 : 1 };
  if (key === "Tab") return { name: "tab", by: shift ? -1 : 1, swallow: false };
  if (key === "F2") return { name: "list" };
  if (key === "ArrowUp" || key === "ArrowDown" || (typing && ARROWS[key] && !ctrl && !shift)) return { name: "move", ...ARROWS[key] };
  if (key === "PageUp" || key === "PageDown") return { name: "page", by: key === "PageUp" ? -1 : 1 };
  return null;
}

function inCell(event, ctrl, leaving) {
  const { key, shiftKey: extend, altKey: alt } = event;
  if (alt) return besideAlt(key);
  if (ctrl) return besideCtrl(event);
  if (ARROWS[key]) return { name: "move", extend, ...ARROWS[key] };
  if (key === "Tab") return leaving ? { name: "none", swallow: false, leaving: true } : { name: "tab", by: extend ? -1 : 1, swallow: false };
  const plain = {
    Home: { name: "edge", column: "first", extend }, End: { name: "edge", column: "last", extend },
    PageUp: { name: "page", by: -1, extend }, PageDown: { name: "page", by: 1, extend },
    Enter: { name: "enter", by: extend ? -1 : 1 }, F2: { name: "edit" }, Escape: { name: "leave", leaving: true },
    Delete: { name: "clear" }, Backspace: { name: "clear" }, " ": { name: "edit" },
  }[key];
  // The letter itself goes into the field that opens; so do keyboards that compose Vietnamese letters.
  return plain ?? (key.length === 1 || key === "Process" || key === "Unidentified" ? { name: "type", swallow: false } : null);
}

function besideAlt(key) {
  if (key === "ArrowDown") return { name: "list" };
  if (key === "ArrowLeft" || key === "ArrowRight") return { name: "fold", folded: key === "ArrowLeft" };
  return null;
}

function besideCtrl({ key, shiftKey: extend }) {
  if (EDGES[key]) return { name: "edge", extend, ...EDGES[key] };
  if (key === "Enter") return { name: "insist" };
  return { z: { name: extend ? "redo" : "undo" }, y: { name: "redo" }, a: { name: "all" } }[key.toLowerCase()] ?? null;
}
