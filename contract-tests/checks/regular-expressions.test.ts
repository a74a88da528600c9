import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src", import.meta.url));
/** Rooms that read what a server sends; the others read what people and generators write. */
const rooms = ["model", "wire", "contract", "checks", "probes", "engine", "transport", "reporters"];

/** Every regular expression that is written out in those rooms, with its file. */
function written(): readonly (readonly [where: string, pattern: RegExp])[] {
  const found: (readonly [string, RegExp])[] = [];
  for (const room of rooms) {
    for (const name of readdirSync(join(source, room), { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".ts"))) {
      const file = ts.createSourceFile(name, readFileSync(join(source, room, name), "utf8"), ts.ScriptTarget.Latest);
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, pattern = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
          found.push([`${room}/${name}: ${node.text}`, new RegExp(pattern, flags.replace("g", ""))]);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  }
  return found;
}

const length = 12_000;
const units = [
  ...[
    " ",
    "\t",
    "\n",
    "a",
    "Z",
    "0",
    "9",
    "-",
    "_",
    ".",
    "/",
    "\\",
    "%",
    "&",
    ";",
    "=",
    ",",
    "<",
    ":",
    "+",
    '"',
    "?",
    "#",
    "(",
    "\u00e9",
    "\u{1f600}",
  ],
  ...[
    "%25",
    "%2541",
    "&#0",
    "&#x0",
    "\\u00",
    "\\\\n",
    "at ",
    "at a(",
    "a.",
    ".a",
    "a b",
    "a=",
    "=a;",
    "0:",
    "00",
    "1.",
    "-0",
    "/a",
    "//",
    "/..",
    "{",
    "[",
    "?a=",
    "&a",
    ";a",
    "secret",
    "access",
    "token",
    "java.",
    "<a",
    "\r\n",
  ],
];

/** Repeats only what was slow. */
function fastest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && least > 20; round += 1) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

it("takes no regular expression long to say no, or yes, to whatever a server repeats", { timeout: 60_000 }, () => {
  const slow: string[] = [];
  const texts = units.map((unit) => [unit, unit.repeat(Math.ceil(length / unit.length))] as const);
  const patterns = written();
  expect(patterns.length).toBeGreaterThan(80);
  for (const [where, pattern] of patterns) {
    for (const [unit, text] of texts) {
      // Linear time is a fraction of a millisecond, quadratic time a hundred; a machine may be busy, but not each time.
      const took = fastest(() => pattern.test(`${text}\0`));
      if (took > 20) slow.push(`${where} on ${JSON.stringify(unit)}: ${took.toFixed()} ms`);
    }
  }
  expect(slow).toEqual([]);
});
