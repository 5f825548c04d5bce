// @ts-check
/** What was written here, to be taken back and done again; an entry is a list of { row, column, before, after }. */
export class History {
  /** @type {MatrixEntry[]} */
  #done = [];
  /** @type {MatrixEntry[]} */
  #undone = [];

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /** @param {MatrixEntry} entry */
  did(entry) {
    this.#done.push(entry);
    this.#undone = [];
  }

  undo() {
    const entry = this.#done.pop();
    if (entry) this.#undone.push(entry);
    return entry?.map(({ row, column, before, after }) => ({ row, column, from: after, to: before }));
  }

  redo() {
    const entry = this.#undone.pop();
    if (entry) this.#done.push(entry);
    return entry?.map(({ row, column, before, after }) => ({ row, column, from: before, to: after }));
  }

  /** Forgets the entry that was moved last: somebody else has changed its cells since. */
  forget(entry) {
    this.#done = this.#done.filter((each) => each !== entry);
    this.#undone = this.#undone.filter((each) => each !== entry);
  }

  get lastUndone() {
    return this.#undone.at(-1);
  }

  get lastDone() {
    return this.#done.at(-1);
  }
}
