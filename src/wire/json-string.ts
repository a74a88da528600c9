// eslint-disable-next-line no-control-regex -- JSON forbids them in strings
const plain = /[^"\\\u0000-\u001f]*/y;
const simpleEscapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** A string read between its quotes: the index after the closing one, and where surrogates stand alone. */
export interface StringReading {
  readonly value: string;
  readonly end: number;
  readonly loneSurrogates: readonly number[];
}

/** A place where a string literal breaks the grammar. */
export interface StringFault {
  readonly faultAt: number;
  readonly message: string;
}

/** Reads the string literal whose opening quote is at an index. */
export function readString(text: string, start: number, decode: (slice: string) => string): StringReading | StringFault {
  const loneSurrogates: number[] = [];
  let value = "";
  let index = start + 1;
  for (;;) {
    plain.lastIndex = index;
    const end = index + (plain.exec(text)?.[0].length ?? 0);
    value += decode(text.slice(index, end));
    index = end;
    const next = text[index];
    if (next === '"') return { value, end: index + 1, loneSurrogates };
    if (next === undefined) return { faultAt: index, message: "ends inside a string" };
    if (next !== "\\") return { faultAt: index, message: "has a raw control character in a string" };
    const escape = readEscape(text, index);
    if (escape === undefined) return { faultAt: index, message: "has an escape that JSON does not know" };
    if (escape.lone) loneSurrogates.push(index);
    value += escape.value;
    index = escape.end;
  }
}

function readEscape(text: string, start: number): { readonly value: string; readonly end: number; readonly lone: boolean } | undefined {
  const simple = simpleEscapes[text[start + 1] ?? ""];
  if (simple !== undefined) return { value: simple, end: start + 2, lone: false };
  const unit = codeUnitAt(text, start);
  if (unit === undefined) return undefined;
  if (unit < 0xd800 || unit > 0xdfff) return { value: String.fromCharCode(unit), end: start + 6, lone: false };
  const low = unit < 0xdc00 ? codeUnitAt(text, start + 6) : undefined;
  if (low === undefined || low < 0xdc00 || low > 0xdfff) return { value: String.fromCharCode(unit), end: start + 6, lone: true };
  return { value: String.fromCharCode(unit, low), end: start + 12, lone: false };
}

/** The code unit of an escape such as \u00e9 at an index. */
function codeUnitAt(text: string, start: number): number | undefined {
  const digits = text.slice(start + 2, start + 6);
  return text.startsWith("\\u", start) && /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
