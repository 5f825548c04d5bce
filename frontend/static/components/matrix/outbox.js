// @ts-check
/*
 * Edits on their way to the server. One that touches a cell whose edit is still unanswered waits for that answer, because it
 * needs the new version. An edit keeps its number when it is sent again, so that the server can tell that it has it already.
 */
const PATIENCE = 8000;

export class Outbox {
  /** @type {MatrixRequest[]} */
  #requests = [];
  #prefix = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join("");
  #count = 0;
  /** @type {(request: MatrixRequest) => void} */
  #send;
  /** @type {(request: MatrixRequest) => void} */
  #lateness;
  #down = false;

  /** send puts a request on the wire; lateness is told of a request that nobody has answered for long. */
  constructor(send, lateness) {
    this.#send = send;
    this.#lateness = lateness;
  }

  /**
   * @param {MatrixChange[]} changes
   * @param {MatrixEntry} entry
   */
  add(changes, entry) {
    /** @type {MatrixRequest} */
    const request = { id: this.#prefix + "-" + ++this.#count, changes, entry, sent: false, late: "", timer: 0 };
    this.#requests.push(request);
    return request;
  }

  /** Sends what need not wait. */
  pump() {
    const busy = new Set();
    for (const request of this.#requests) {
      const keys = request.changes.map((change) => change.row + "\n" + change.column);
      if (this.#down) this.#hold(request, "lost");
      else if (!request.sent && !keys.some((key) => busy.has(key))) this.#put(request);
      keys.forEach((key) => busy.add(key));
    }
  }

  /** Takes out the request that was answered; undefined if it was answered before. */
  settle(id) {
    const at = this.#requests.findIndex((request) => request.id === id);
    if (at < 0) return undefined;
    const [request] = this.#requests.splice(at, 1);
    clearTimeout(request.timer);
    return request;
  }

  /** Tells later edits of a cell which version they now build on. */
  rebase(row, column, version) {
    for (const change of this.#requests.flatMap((request) => request.changes)) {
      if (change.row === row && change.column === column) change.version = version;
    }
  }

  /** The connection is known to be gone: nothing may be called on its way, and nothing is sent until it is back. */
  lose() {
    this.#down = true;
    this.#requests.forEach((request) => this.#hold(request, "lost"));
  }

  /** The server has met a mistake of its own over an edit: it is sent again when somebody asks for that. */
  fail(id) {
    this.#requests.filter((request) => request.id === id).forEach((request) => this.#hold(request, "failed"));
  }

  /** Sends again what nobody has answered; what the server failed at only if it is asked for. */
  retry(failed) {
    this.#down = false;
    for (const request of this.#requests.filter((each) => each.late === "lost" || (failed && each.late))) {
      request.late = "";
      if (request.sent) this.#put(request);
      this.#lateness(request);
    }
    this.pump();
  }

  stop() {
    this.#requests.forEach((request) => clearTimeout(request.timer));
  }

  #put(request) {
    request.sent = true;
    clearTimeout(request.timer);
    request.timer = setTimeout(() => this.#hold(request, "lost"), PATIENCE);
    this.#send(request);
  }

  #hold(request, why) {
    if (request.late) return;
    request.late = why;
    clearTimeout(request.timer);
    this.#lateness(request);
  }
}
