import type { Report } from "../model/report.js";

/** Puts the reports of many machines into one: each run once, in an order that does not depend on that of the files. */
export function mergeReports(reports: readonly Report[]): readonly Report[] {
  const byRun = new Map(reports.map((report) => [report.run.id, report]));
  return [...byRun.values()].sort((one, other) => compareTexts(keyOf(one), keyOf(other)));
}

function keyOf({ run }: Report): string {
  return JSON.stringify([run.target.name, run.operation, run.profile, run.startedAt, run.id]);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
