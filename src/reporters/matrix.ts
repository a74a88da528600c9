import type { Report } from "../model/report.js";
import { verdictKinds, type VerdictKind } from "../model/verdict.js";

/** One run of a matrix: the head of a column. */
export interface MatrixColumn {
  readonly target: string;
  readonly build: string | undefined;
  readonly profile: string;
  readonly operation: string;
}

/** How one check came out in one run; no kind where it was not judged there. */
export interface MatrixCell {
  readonly worst: VerdictKind | undefined;
  readonly counts: Readonly<Partial<Record<VerdictKind, number>>>;
}

/** What several runs say of each check: version by check. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly { readonly check: string; readonly title: string; readonly cells: readonly MatrixCell[] }[];
}

/** From bad to good; `skip` says least. */
const byWeight: readonly VerdictKind[] = ["fail", "stale-deviation", "error", "deviation", "note", "pass", "skip"];

/** Lays the verdicts of several runs side by side, by check. */
export function matrixOf(reports: readonly Report[]): Matrix {
  const titles = new Map(reports.flatMap(({ checks }) => checks.map(({ id, title }) => [id, title] as const)));
  const counted = reports.map(countByCheck);
  return {
    columns: reports.map(({ run }) => ({
      target: run.target.name,
      build: run.target.build,
      profile: run.profile,
      operation: run.operation,
    })),
    rows: [...titles].map(([check, title]) => ({ check, title, cells: counted.map((counts) => cellOf(counts, check)) })),
  };
}

type Counts = Partial<Record<VerdictKind, number>>;

function countByCheck({ verdicts }: Report): ReadonlyMap<string, Counts> {
  const byCheck = new Map<string, Counts>();
  for (const { check, conclusion } of verdicts) {
    const counts = byCheck.get(check) ?? {};
    counts[conclusion.kind] = (counts[conclusion.kind] ?? 0) + 1;
    byCheck.set(check, counts);
  }
  return byCheck;
}

/** What kept a whole run from being judged kept every check from it. */
function cellOf(byCheck: ReadonlyMap<string, Counts>, check: string): MatrixCell {
  const counts = byCheck.get(check) ?? {};
  if (!byCheck.has(check) && (byCheck.get("*")?.error ?? 0) > 0) return { worst: "error", counts: {} };
  const worst = byWeight.find((kind) => counts[kind] !== undefined);
  const known = verdictKinds.filter((kind) => counts[kind] !== undefined).map((kind) => [kind, counts[kind]] as const);
  return { worst, counts: Object.fromEntries(known) };
}
