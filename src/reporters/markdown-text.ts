import { printable } from "./layout.js";

/** Shows what may come from a server as code: nothing in it is Markdown, HTML, a mention or a new line. */
export function code(text: string): string {
  const line = printable(text.replace(/\s+/g, " ").trim());
  if (line === "") return "(empty)";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line;
  return `${fence}${padded}${fence}`;
}

/** Shows words that are ours, or a sentence with some of a server's in it, as plain text. */
export function plain(text: string): string {
  return printable(text.replace(/\s+/g, " ")).replace(/[\\`*_{}[\]()#+!|<>~&@]/g, (sign) =>
    sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`,
  );
}

/** Makes a row of a table out of cells that are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  // In a table a bar ends the cell even within code.
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
}

/** Makes a table; no lines where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [tableRow(head), tableRow(head.map(() => "---")), ...rows.map(tableRow)];
}

/** Makes a block of code that nothing within it can end. */
export function block(language: string, text: string): readonly string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...text.split("\n"), fence];
}
