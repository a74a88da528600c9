import type { Weight } from "./weigh.js";

/** What the stub of fetch does: only answer, or make a Request of its arguments first, as Node's own does. */
export type Stub = "answer" | "request";

/** What was measured of one client. */
export interface Row {
  readonly name: string;
  readonly ours: boolean;
  /** Bytes of its call as one bundle, after gzip. */
  readonly gzip: number;
  /** Microseconds of CPU per call, one sample a round. */
  readonly samples: Readonly<Record<Stub, number[]>>;
}

/** Renders the table, with CPU as ratios to openapi-fetch; gives the greatest ratio of the client itself too. */
export function renderTable(rows: readonly Row[], { core, validating, whole }: Weight): { readonly table: string; readonly ratio: number } {
  const base = rows.find(({ name }) => name.startsWith("openapi-fetch"));
  if (base === undefined) throw new Error("nothing to compare with");
  // What else the machine does only ever adds: the least is what the call takes.
  const ratioOf = ({ samples }: Row, stub: Stub): number => Math.min(...samples[stub]) / Math.min(...base.samples[stub]);
  const validated = rows.filter(({ ours, name }) => ours && !name.includes("off"));
  const lines = rows.map((row) => {
    const size = row.ours
      ? validated.includes(row)
        ? `${bytes(core)} core, ${bytes(validating)} with validation`
        : bytes(core)
      : bytes(row.gzip);
    return [row.ours ? `**${row.name}**` : row.name, size, ratioOf(row, "answer").toFixed(2), ratioOf(row, "request").toFixed(2)];
  });
  const heads = ["client", "gzip", "CPU per call", "with the Request that fetch makes"];
  const table = [heads, heads.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const note = `All files of ocp-backup-client together: ${bytes(whole)}.`;
  return {
    table: `${table}\n\n${note}`,
    ratio: Math.max(...validated.flatMap((row) => [ratioOf(row, "answer"), ratioOf(row, "request")])),
  };
}

function bytes(count: number): string {
  return `${count.toLocaleString("en-US")} B`;
}
