// @ts-check
import { read } from "./values.js";
import { make, put } from "./table.js";

/** The one field that text is typed into; it stands in the cell that is edited, with a list below where there is one. */
export class Editor {
  /** @type {MatrixCell | null} */
  cell = null;
  version = 0;
  /** Whether it was opened by typing: then arrows to the sides write and go on, instead of moving within the text. */
  typing = false;
  /** @type {MatrixWords} */
  #words;
  /** @type {HTMLInputElement} */
  #input;
  #list = make("ul", "matrix-list", { role: "listbox", id: "matrix-list-" + Math.random().toString(36).slice(2), popover: "manual" });
  /** @type {{ text: string, element: HTMLElement }[]} */
  #options = [];
  #marked = -1;
  /** @type {MatrixInput} */
  #kind;
  /** @type {(why: string) => void} */
  #tell;

  /**
   * tell is told why what stands in the field cannot be written, or an empty text.
   * @param {MatrixWords} words
   * @param {(why: string) => void} tell
   */
  constructor(words, tell) {
    this.#words = words;
    this.#tell = tell;
    this.#input = make("input", "matrix-editor", { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
    this.#input.addEventListener("input", () => this.#checked());
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#chosen(/** @type {Element} */ (event.target).closest("li")));
    this.list = this.#list;
  }

  get input() {
    return this.#input;
  }

  get isOpen() {
    return this.cell !== null;
  }

  /** What the field's text means. */
  get reading() {
    return read(this.#input.value, this.#kind, this.#words);
  }

  /**
   * @param {MatrixCell} cell
   * @param {MatrixInput} kind
   * @param {{ element: HTMLElement, text: string, label: string, typing: boolean }} place
   */
  open(cell, kind, { element, text, label, typing }) {
    Object.assign(this, { cell, version: cell.version, typing });
    this.#kind = kind;
    this.#input.value = text;
    this.#input.inputMode = kind.kind === "DECIMAL" ? "decimal" : kind.kind === "WHOLE" ? "numeric" : "text";
    put(this.#input, "aria-label", label);
    put(this.#input, "aria-invalid", "");
    element.textContent = "";
    element.append(this.#input);
    this.#input.focus({ preventScroll: true });
    this.#input.setSelectionRange(text.length, text.length);
    this.#offer(kind);
    if (!typing) this.showList();
  }

  /** From here on arrows move within the text, or along the list. */
  stay() {
    this.typing = false;
    this.showList();
  }

  close() {
    this.cell = null;
    this.hideList();
    this.#input.remove();
  }

  /** Keeps the field open with all of it marked, so that the next key begins anew. */
  refuse(why) {
    put(this.#input, "aria-invalid", "true");
    this.#tell(why);
    this.#input.select();
  }

  get hasList() {
    return this.#options.length > 0;
  }

  get listShown() {
    return this.#list.matches(":popover-open");
  }

  showList() {
    if (!this.hasList || this.listShown) return;
    this.#list.showPopover();
    const box = this.#input.getBoundingClientRect(), list = this.#list.getBoundingClientRect();
    const below = box.bottom + list.height <= innerHeight;
    this.#list.style.left = Math.max(4, Math.min(box.left, innerWidth - list.width - 4)) + "px";
    this.#list.style.top = (below ? box.bottom : Math.max(4, box.top - list.height)) + "px";
    put(this.#input, "aria-expanded", "true");
    this.#mark(this.#options.findIndex((option) => option.text === this.#input.value));
  }

  hideList() {
    if (this.listShown) this.#list.hidePopover();
    if (this.hasList) put(this.#input, "aria-expanded", "false");
    put(this.#input, "aria-activedescendant", "");
  }

  /** Goes up or down the list, writing what is marked into the field. */
  step(by) {
    const count = this.#options.length;
    this.#mark((this.#marked + by + count) % count);
    this.#input.value = this.#options[this.#marked].text;
    this.#checked();
  }

  #mark(at) {
    this.#marked = at;
    this.#options.forEach((option, index) => put(option.element, "aria-selected", String(index === at)));
    put(this.#input, "aria-activedescendant", at < 0 ? "" : this.#options[at].element.id);
    if (at >= 0) this.#options[at].element.scrollIntoView({ block: "nearest" });
  }

  #chosen(item) {
    const option = this.#options.find((each) => each.element === item);
    if (!option) return;
    this.#input.value = option.text;
    this.#checked();
    this.#input.dispatchEvent(new CustomEvent("matrix-chosen", { bubbles: true }));
  }

  #checked() {
    const { why = "" } = this.reading;
    put(this.#input, "aria-invalid", why ? "true" : "");
    this.#tell(why);
  }

  #offer(kind) {
    const listed = this.#choices(kind);
    this.#options = listed.map(([text, label], at) => ({
      text,
      element: make("li", "", { role: "option", id: this.#list.id + "-" + at, "aria-selected": "false" },
        make("b", "", {}, text), ...(label ? [make("span", "", {}, label)] : [])),
    }));
    this.#marked = -1;
    this.#list.replaceChildren(...this.#options.map((option) => option.element));
    const combo = listed.length > 0;
    put(this.#list, "aria-label", this.#words.choices);
    put(this.#input, "role", combo ? "combobox" : "");
    put(this.#input, "aria-controls", combo ? this.#list.id : "");
    put(this.#input, "aria-expanded", combo ? "false" : "");
  }

  /**
   * @param {MatrixInput} kind
   * @returns {string[][]}
   */
  #choices(kind) {
    const words = this.#words;
    const none = kind.waivable ? [[words.notApplicable, words.notApplicableLong]] : [];
    if (kind.kind === "YES_NO") return [[words.yes, ""], [words.no, ""], ...none];
    if (kind.kind !== "CODE") return [];
    return [...(kind.codes ?? []).map((level) => [level.code, level.label]), ...none];
  }
}
