// @ts-check
/*
 * An element that is drawn from one property, `data`, which the server sets before or after the element's own script has
 * come. Whoever extends it says in build() how.
 */
export class Drawing extends HTMLElement {
  /** @type {any} */
  #data;

  set data(value) {
    this.#data = value;
    this.#draw();
  }

  get data() {
    return this.#data;
  }

  connectedCallback() {
    if (Object.hasOwn(this, "data")) {
      const early = this.data;
      delete this.data;
      this.data = early;
    } else {
      this.#draw();
    }
  }

  /** Draws anew from the data; whoever extends this says how. */
  build() {}

  #draw() {
    if (this.isConnected && this.#data) this.build();
  }
}
