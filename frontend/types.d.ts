/* What the modules below static share: what the server sends, and what Vaadin and Chart.js put beside them. Served to nobody. */

/** What a cell takes, as the server tells it; limits are texts with a dot, absent where there is none. */
interface MatrixInput {
  kind: "DECIMAL" | "WHOLE" | "YES_NO" | "CODE" | "PAIR" | "TEXT";
  min?: string;
  max?: string;
  step?: string;
  unit?: string;
  /** Digits behind the comma. */
  decimals?: number;
  /** The most signs of a text. */
  length?: number;
  /** Of kind CODE: { code, label } each. */
  codes?: any[];
  /** Whether "does not apply" may be entered. */
  waivable?: boolean;
}

interface MatrixRow {
  id: string;
  kind: "GROUP" | "LINE" | "TOTAL";
  level: number;
  code: string;
  title: string;
  max: string;
  input?: MatrixInput;
}

interface MatrixColumn {
  id: string;
  title: string;
  hint: string;
  /** Why nobody may write into it, or an empty text. */
  closed: string;
  /** The same in a word, for the heading. */
  label: string;
  wide: boolean;
  input?: MatrixInput;
}

/** Where a cell stands, counted from 0. */
interface MatrixPlace {
  row: number;
  column: number;
}

/** A cell by what the server calls its row and column. */
interface MatrixIds {
  row: string;
  column: string;
}

interface MatrixCell extends MatrixPlace {
  value: string;
  version: number;
  state: string;
  note: string;
  hint: string;
  /** The value that is on its way. */
  local: string | null;
  /** What was typed and refused, with the reason. */
  typed: { text: string; why: string; tone: "refused" | "conflict"; value?: string } | null;
  request: MatrixRequest | null;
  /** When the server said that it is saved. */
  saved: string;
}

/** What the server tells of a cell; what it does not name stays. */
interface MatrixTold extends MatrixIds {
  value?: string;
  version?: number;
  state?: string;
  note?: string;
  hint?: string;
}

interface MatrixOutcome extends MatrixTold {
  outcome: "SAVED" | "REFUSED" | "CONFLICT" | "HELD";
  version: number;
  text: string;
}

interface MatrixChange extends MatrixIds {
  value: string;
  version: number;
  /** The value as it is shown. */
  text: string;
}

interface MatrixWrite {
  cell: MatrixCell;
  value: string;
  version?: number;
}

/** What was written at once, to be taken back at once. */
type MatrixEntry = (MatrixIds & { before: string; after: string })[];

interface MatrixRequest {
  id: string;
  changes: MatrixChange[];
  entry: MatrixEntry;
  sent: boolean;
  late: "" | "lost" | "failed";
  timer: number;
}

/** A line of the list of changes. */
interface MatrixItem {
  place: string;
  title: string;
  before: string;
  after: string;
  why?: string;
}

/** What a text means: a value to be kept (a string), or why it is none. */
interface MatrixReading {
  value?: any;
  why?: string;
}

/** Translated texts by their names, some lists of words, and two ways to show a value. */
interface MatrixWords {
  tell(value: string): string;
  theirs(cell: MatrixCell): string;
  notApplicableWords: string[];
  yesWords: string[];
  noWords: string[];
  [name: string]: any;
}

interface Window {
  Vaadin?: {
    connectionState?: {
      state: string;
      addStateChangeListener(listener: (before: string, now: string) => void): void;
      removeStateChangeListener(listener: (before: string, now: string) => void): void;
    };
  };
}

interface VaadinGrid extends HTMLElement {
  size?: number;
  allRowsVisible: boolean;
  shadowRoot: ShadowRoot;
}

interface HTMLElementTagNameMap {
  "vaadin-grid": VaadinGrid;
}

declare class Chart {
  static defaults: { font: { family: string } };
  constructor(canvas: HTMLCanvasElement, settings: object);
  destroy(): void;
}
