// @ts-check
/* Says truthfully whether what stands in the fields around it is saved. "Saved" comes from the server alone; the first key
   takes it back, and a lost connection is said at once. Texts come translated; what encloses the fields is marked
   data-saves. */
class SaveState extends HTMLElement {
  static observedAttributes = ["state", "text", "answer"];

  #typed = () => this.#show("saving", this.getAttribute("saving"));

  #connection = () => {
    const lost = window.Vaadin?.connectionState?.state === "connection-lost";
    if (lost && this.dataset.shown === "saving") this.#show("unsaved", this.getAttribute("lost"));
  };

  connectedCallback() {
    this.#fields = this.closest("[data-saves]");
    this.#fields?.addEventListener("input", this.#typed);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#connection);
    this.#fromServer();
  }

  disconnectedCallback() {
    this.#fields?.removeEventListener("input", this.#typed);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#connection);
  }

  attributeChangedCallback() {
    this.#fromServer();
  }

  /** @type {Element | null | undefined} */
  #fields;

  #fromServer() {
    this.#show(this.getAttribute("state") ?? "untouched", this.getAttribute("text") ?? "");
  }

  #show(state, text) {
    this.dataset.shown = state;
    if (this.textContent !== text) this.textContent = text;
  }
}

customElements.define("codau-save-state", SaveState);
