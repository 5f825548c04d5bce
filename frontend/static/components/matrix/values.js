// @ts-check
/*
 * Reads what people type or paste, and shows what the server keeps. Kept numbers are texts with a dot; nothing here computes
 * with floating point. What is checked here is a convenience: the server's answer counts.
 */
export const BLANK = "";
export const NOT_APPLICABLE = "#N/A";

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const SPACED = /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:[.,]\d{3})+$/;
const FINEST = 9;
const LONGEST = 15;

/**
 * What a text means for an input: { value } or { why }, a sentence.
 * @param {string} text
 * @param {MatrixInput} input
 * @param {MatrixWords} words
 * @returns {Partial<MatrixReading>}
 */
export function read(text, input, words) {
  const typed = text.normalize("NFC").trim();
  if (typed === "" || typed === "–" || typed === "-") return { value: BLANK };
  const known = input.kind === "CODE" && codeOf(typed, input);
  if (known) return { value: known.code };
  if (input.kind !== "TEXT" && among(words.notApplicableWords, typed)) {
    return input.waivable ? { value: NOT_APPLICABLE } : { why: words.mustApply };
  }
  return READERS[input.kind](typed, input, words);
}

/**
 * What stands in a cell for a kept value.
 * @param {string} value
 * @param {MatrixInput | undefined} input
 * @param {{ [name: string]: any }} words
 * @returns {string}
 */
export function show(value, input, words) {
  if (value === BLANK) return "";
  if (value === NOT_APPLICABLE) return words.notApplicable;
  if (input?.kind === "YES_NO") return value === "true" ? words.yes : value === "false" ? words.no : value;
  if (input?.kind === "PAIR") return value.split(";").map((part) => number(part, words, true)).join("; ");
  return input?.kind === "CODE" || input?.kind === "TEXT" ? value : number(value, words, true);
}

/** What a cell's text is when it is edited or copied: as shown, without groups of thousands. */
export function edited(value, input, words) {
  const plain = input?.kind === "PAIR" ? value.split(";").map((part) => number(part, words, false)).join("; ") : null;
  if (plain !== null && value !== BLANK && value !== NOT_APPLICABLE) return plain;
  return PLAIN.test(value) ? number(value, words, false) : show(value, input, words);
}

/**
 * Whether two kept values are the same one: 8.50 is 8.5, and blank is not 0.
 * @param {string} one
 * @param {string} other
 */
export function same(one, other) {
  return one === other || canonical(one) === canonical(other);
}

/**
 * Puts arguments into a sentence: %min becomes arguments.min.
 * @param {string} sentence
 * @param {{ [name: string]: any }} arguments_
 */
export function fill(sentence, arguments_) {
  return sentence.replace(/%(\w+)/g, (all, name) => arguments_[name] ?? all);
}

/**
 * What is allowed, in a sentence.
 * @param {MatrixInput} input
 * @param {MatrixWords} words
 */
export function allowed(input, words) {
  const tell = (value) => number(value, words, true);
  const { min = "", max = "", step = "" } = input;
  const span = min !== "" && max !== "" ? words.allowedSpan : max !== "" ? words.allowedMost : words.allowedLeast;
  const size = min === "" && max === "" ? "" : fill(span, { min: tell(min), max: tell(max) });
  const parts = {
    DECIMAL: [size || words.allowedNumber, step && fill(words.allowedStep, { step: tell(step) })],
    WHOLE: [words.allowedWhole, size],
    YES_NO: [words.allowedYesNo],
    CODE: [fill(words.allowedCodes, { codes: (input.codes ?? []).map((level) => level.code).join(", ") })],
    PAIR: [words.allowedPair],
    TEXT: [],
  }[input.kind];
  return [...parts, input.unit ? fill(words.allowedUnit, { unit: input.unit }) : ""].filter(Boolean).join(", ");
}

const READERS = {
  DECIMAL: (typed, input, words) => limited(decimal(typed, input, words), input, words),
  WHOLE: (typed, input, words) => limited(decimal(typed, { ...input, decimals: 0 }, words), { ...input, decimals: 0 }, words),
  YES_NO: (typed, _, words) =>
    among(words.yesWords, typed) ? { value: "true" } : among(words.noWords, typed) ? { value: "false" } : { why: words.notYesNo },
  CODE: (_, input, words) => ({ why: fill(words.unknownCode, { codes: input.codes.map((level) => level.code).join(", ") }) }),
  PAIR: pair,
  TEXT: (typed, input, words) =>
    input.length && typed.length > input.length ? { why: fill(words.tooLong, { length: input.length }) } : { value: typed },
};

function pair(typed, input, words) {
  const parts = typed.split(/[;/|]/);
  if (parts.length !== 2) return { why: words.notPair };
  const [one, other] = parts.map((part) => limited(decimal(part.trim(), input, words), input, words));
  return one.why ? one : other.why ? other : { value: one.value + ";" + other.value };
}

/** Comma or dot: the one that stands last and once is the decimal sign, unless it may as well part thousands. */
function decimal(typed, input, words) {
  let plain = SPACED.test(typed) ? typed.replace(/[ \u00a0\u202f]/g, "") : typed;
  plain = plain.replace(/^−/, "-");
  if (input.unit === "%") plain = plain.replace(/\s*%$/, "");
  if (!/^-?(?:\d[\d.,]*|[.,]\d+)$/.test(plain) || /[.,]$/.test(plain)) return { why: words.notNumber };
  const signs = plain.replace(/[-\d]/g, "");
  if (signs.length === 0) return { value: canonical(plain) };
  if (signs.length === 1) return oneSign(plain, signs, input, words);
  const last = signs.at(-1);
  const mixed = signs.indexOf(last) === signs.length - 1;
  const whole = mixed ? plain.slice(0, plain.lastIndexOf(last)) : plain;
  if (!GROUPED.test(whole) || new Set(whole.replace(/[-\d]/g, "")).size > 1) return { why: words.notNumber };
  const part = mixed ? "." + plain.slice(plain.lastIndexOf(last) + 1) : "";
  return { value: canonical(whole.replace(/[.,]/g, "") + part) };
}

function oneSign(plain, sign, input, words) {
  const thousands = sign === words.group && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  if (thousands && (input.decimals ?? FINEST) < 3) return { value: plain.replace(sign, "") };
  if (thousands) return { why: fill(words.ambiguous, { one: plain.replace(sign, ""), other: plain.replace(sign, words.decimal) }) };
  return { value: canonical(plain.replace(sign, ".").replace(/^(-?)\./, "$10.")) };
}

function limited(found, input, words) {
  if (found.why) return found;
  const { value } = found;
  const [whole, part = ""] = value.replace("-", "").split(".");
  if (whole.length > LONGEST || part.length > FINEST) return { why: words.notNumber };
  const tell = (limit) => number(limit, words, true);
  const { min = "", max = "", step = "", decimals = FINEST } = input;
  if (min !== "" && scaled(value) < scaled(min)) return { why: fill(words.tooSmall, { min: tell(min), max: tell(max) }) };
  if (max !== "" && scaled(value) > scaled(max)) return { why: fill(words.tooLarge, { min: tell(min), max: tell(max) }) };
  if (part.length > decimals) return { why: decimals ? fill(words.tooFine, { decimals }) : words.notWhole };
  if (step !== "" && (scaled(value) - scaled(min || "0")) % scaled(step) !== 0n) {
    return { why: fill(words.offStep, { step: tell(step), min: tell(min || "0") }) };
  }
  return found;
}

function codeOf(typed, input) {
  const key = typed.toLocaleLowerCase("vi");
  return input.codes.find((level) => level.code.normalize("NFC").toLocaleLowerCase("vi") === key);
}

function among(list, typed) {
  return list.includes(typed.toLocaleLowerCase("vi"));
}

function scaled(value) {
  const [whole, part = ""] = value.split(".");
  return BigInt(whole + part.padEnd(FINEST, "0"));
}

function canonical(value) {
  if (!PLAIN.test(value)) return value;
  const [whole, part = ""] = value.split(".");
  const fine = part.replace(/0+$/, "");
  const found = whole.replace(/^(-?)0+(?=\d)/, "$1") + (fine ? "." + fine : "");
  return found === "-0" ? "0" : found;
}

/** A number in the reader's language; from five digits on its thousands stand apart. */
function number(value, words, grouped) {
  if (!PLAIN.test(value)) return value;
  const [whole, part] = value.split(".");
  const apart = grouped && whole.replace("-", "").length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, words.group) : whole;
  return part === undefined ? apart : apart + words.decimal + part;
}
