const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
// Zero width: combining marks and format characters.
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;
// C0 (tabs and line feeds too), DEL and C1: a server must not be able to drive the reader's terminal.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Gives the text with every control character spelled out. */
export function printable(text: string): string {
  return text.replace(control, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Gives the columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** Pads a text with blanks to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Breaks a text into lines no wider than `width`, at blanks where possible, each after `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text)
    .split(" ")
    .flatMap((each) => cut(each, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}

function cut(word: string, room: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (columnsOf(piece) + columnsOf(character) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Says a number with its noun: `1 exchange`, `2 exchanges`. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${number === 1 ? noun : `${noun}s`}`;
}
