// @ts-check
/* Pages of a document as pictures: turned, enlarged, scrolled. Asks the server for one picture at a time. */
const ZOOMS = [1, 1.5, 2, 3];
let zoom = 0; // Kept from document to document.

class Pages extends HTMLElement {
  static observedAttributes = ["src"];
  #page = 1;
  #pages = 0;
  /** @type {string | undefined} */
  #url;
  /** @type {AbortController | undefined} */
  #fetching;
  /** @type {any} */
  #parts;

  connectedCallback() {
    this.#build();
    this.#show(1);
  }

  disconnectedCallback() {
    this.#fetching?.abort();
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }

  attributeChangedCallback() {
    if (this.isConnected && this.#parts) this.#show(1);
  }

  #build() {
    if (this.#parts) return;
    const bar = document.createElement("div");
    bar.className = "pages-bar";
    const previous = this.#button("previous", "‹", () => this.#show(this.#page - 1));
    const next = this.#button("next", "›", () => this.#show(this.#page + 1));
    const smaller = this.#button("smaller", "−", () => this.#zoom(-1));
    const larger = this.#button("larger", "+", () => this.#zoom(1));
    const where = document.createElement("span");
    where.setAttribute("role", "status");
    bar.append(previous, where, next, smaller, larger);
    const view = document.createElement("div");
    view.className = "pages-view";
    view.tabIndex = 0;
    view.setAttribute("role", "group");
    view.setAttribute("aria-label", this.getAttribute("name") ?? "");
    view.addEventListener("keydown", event => this.#key(event));
    const picture = document.createElement("img");
    picture.hidden = true;
    const note = document.createElement("p");
    view.append(picture, note);
    this.append(bar, view);
    this.#parts = { previous, next, smaller, larger, where, view, picture, note };
  }

  #button(word, sign, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.title = this.getAttribute("word-" + word) ?? "";
    button.setAttribute("aria-label", button.title);
    button.addEventListener("click", act);
    return button;
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "ArrowLeft" || event.key === "PageUp") this.#show(this.#page - 1);
    else if (event.key === "ArrowRight" || event.key === "PageDown") this.#show(this.#page + 1);
    else if (event.key === "+") this.#zoom(1);
    else if (event.key === "-") this.#zoom(-1);
    else return;
    event.preventDefault();
  }

  #zoom(step) {
    zoom = Math.min(ZOOMS.length - 1, Math.max(0, zoom + step));
    this.#tell();
  }

  async #show(page) {
    if (page < 1 || (this.#pages && page > this.#pages)) return;
    this.#fetching?.abort();
    const fetching = (this.#fetching = new AbortController());
    this.#page = page;
    this.#tell(this.getAttribute("word-loading"));
    try {
      const answer = await fetch(this.getAttribute("src") + page, { signal: fetching.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const content = await answer.blob();
      if (fetching.signal.aborted) return;
      this.#pages = Number(answer.headers.get("X-Pages"));
      if (this.#url) URL.revokeObjectURL(this.#url);
      this.#url = URL.createObjectURL(content);
      this.#parts.picture.src = this.#url;
      this.#parts.picture.hidden = false;
      this.#parts.view.scrollTop = 0;
      this.#tell("");
    } catch (failed) {
      if (failed instanceof DOMException && failed.name === "AbortError") return;
      this.#parts.picture.hidden = true;
      this.#tell(this.getAttribute("word-failed"));
    }
  }

  #tell(note) {
    const { previous, next, smaller, larger, where, picture } = this.#parts;
    if (note !== undefined) {
      this.#parts.note.textContent = note;
      this.#parts.note.hidden = !note;
    }
    where.textContent = this.#pages
      ? (this.getAttribute("word-page") ?? "").replace("%p", String(this.#page)).replace("%n", String(this.#pages))
      : "";
    picture.alt = this.getAttribute("name") + ", " + where.textContent;
    picture.style.inlineSize = ZOOMS[zoom] * 100 + "%";
    previous.disabled = this.#page <= 1;
    next.disabled = !this.#pages || this.#page >= this.#pages;
    smaller.disabled = zoom === 0;
    larger.disabled = zoom === ZOOMS.length - 1;
  }
}

customElements.define("codau-pages", Pages);
