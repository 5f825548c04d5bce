/* Counts down from the time that the server says is left; the clock of the desk is not asked. Texts come translated. */
const DAY = 86400000, HOUR = 3600000, MINUTE = 60000;

class Countdown extends HTMLElement {
  #timer;

  connectedCallback() {
    this.#end ??= performance.now() + Number(this.getAttribute("left"));
    this.#tick();
    this.#timer = setInterval(() => this.#tick(), 5000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #end;

  #tick() {
    const left = this.#end - performance.now();
    this.dataset.tone = left <= HOUR ? "urgent" : left <= DAY ? "soon" : "calm";
    const text = this.getAttribute("deadline") + " · " + this.#words(left);
    if (this.textContent !== text) this.textContent = text;
  }

  #words(left) {
    if (left <= 0) return this.getAttribute("over");
    const days = Math.floor(left / DAY), hours = Math.floor((left % DAY) / HOUR);
    const minutes = Math.max(1, Math.ceil((left % HOUR) / MINUTE));
    const pattern = left >= DAY ? "days" : left >= HOUR ? "hours" : "minutes";
    return this.getAttribute(pattern)
      .replace("%d", days)
      .replace("%h", hours)
      .replace("%m", pattern === "hours" ? Math.floor((left % HOUR) / MINUTE) : minutes);
  }
}

customElements.define("codau-countdown", Countdown);
