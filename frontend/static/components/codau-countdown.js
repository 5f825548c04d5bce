// @ts-check
/* Counts down from the time that the server says is left; the clock of the desk is not asked. Texts come translated. */
const DAY = 86400000, HOUR = 3600000, MINUTE = 60000;

class Countdown extends HTMLElement {
  /** @type {number | undefined} */
  #timer;

  connectedCallback() {
    this.#end ??= performance.now() + Number(this.getAttribute("left"));
    this.#tick();
    this.#timer = setInterval(() => this.#tick(), 5000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  /** @type {number | undefined} */
  #end;

  #tick() {
    const left = (this.#end ?? 0) - performance.now();
    this.dataset.tone = left <= HOUR ? "urgent" : left <= DAY ? "soon" : "calm";
    const deadline = this.getAttribute("deadline"), words = this.#words(left), text = deadline + " · " + words;
    if (this.textContent === text) return;
    this.title = text;
    this.replaceChildren(this.#part("countdown-deadline", deadline + " · "), this.#part("countdown-left", words));
  }

  /* Apart, so that a bar without room shows what is left alone; the rest is in the title. */
  #part(name, text) {
    const part = document.createElement("span");
    part.className = name;
    part.textContent = text;
    return part;
  }

  #words(left) {
    if (left <= 0) return this.getAttribute("over");
    const days = Math.floor(left / DAY), hours = Math.floor((left % DAY) / HOUR);
    const minutes = Math.max(1, Math.ceil((left % HOUR) / MINUTE));
    const pattern = left >= DAY ? "days" : left >= HOUR ? "hours" : "minutes";
    return (this.getAttribute(pattern) ?? "")
      .replace("%d", String(days))
      .replace("%h", String(hours))
      .replace("%m", String(pattern === "hours" ? Math.floor((left % HOUR) / MINUTE) : minutes));
  }
}

customElements.define("codau-countdown", Countdown);
