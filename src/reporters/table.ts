import { columnsOf, padTo, printable } from "./layout.js";

/** Renders rows under heads, each column as wide as its widest cell. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_each, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? ""))));
  return cells.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
