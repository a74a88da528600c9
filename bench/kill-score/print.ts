import { families } from "../../src/miniatures/miniature.js";
import { levels } from "../../src/model/evidence.js";
import { probeClasses } from "../../src/model/probe.js";
import type { Excess, Measured } from "./measure.js";
import type { Kill } from "./score.js";

/** Prints the score: kills per family, class and level, then everything that is wrong, then one line. */
export function renderScore(measured: Measured): string {
  const { kills, falseAlarms, honest, excesses, backups } = measured;
  const killed = kills.filter(isKilled);
  const lines = [
    ...table(
      "family",
      families.map((family) => [family, kills.filter(({ miniature }) => miniature.family === family)] as const),
    ),
    "",
    ...table(
      "most harmless class that shows it",
      probeClasses.map((each) => [each, killed.filter((kill) => classOf(kill) === each)] as const),
    ),
    "",
    ...table("verdict", [
      ...levels.map(
        (level) => [`fail, ${level}`, killed.filter(({ signs: [first] }) => first?.verdict === "fail" && first.level === level)] as const,
      ),
      ["note", killed.filter(({ signs: [first] }) => first?.verdict === "note")] as const,
    ]),
    "",
    `catalogue ids killed: ${String(catalogued(killed))} of ${String(catalogued(kills))}`,
    `backups started: ${String(backups.backup)} in ${String(kills.length + honest)} runs of class backup, ${String(backups.harmless)} in as many of class harmless`,
    ...kills.flatMap(({ miniature: { id, needs } }) =>
      needs === undefined ? [] : [`  ${id} may take ${String(needs.backups)}: ${needs.because}`],
    ),
    ...kills.filter((kill) => !isKilled(kill)).map(({ miniature: { id, title } }) => `SURVIVES ${id}: ${title}`),
    ...falseAlarms.map(({ miniature: { id }, told }) => `FALSE ALARM ${id}: ${told.join("; ")}`),
    ...excesses.map(excessLine),
    "",
    `${String(killed.length)} of ${String(kills.length)} wrong servers found, ${String(falseAlarms.length)} of ${String(honest)} honest ones blamed, ${String(excesses.length)} runs with too many backups`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Says where each liar is caught, one line for each sign of the checks that it names. */
export function renderKills({ kills }: Measured): string {
  const rows = kills.flatMap(({ miniature: { id, deviation = "-" }, signs }) =>
    signs.map(({ check, verdict, at, level, basis, class: from }) =>
      [id, deviation, from, verdict, level, basis, check, at === "" ? "(body)" : at].join("\t"),
    ),
  );
  return `${["miniature\tcatalogue\tclass\tverdict\tlevel\tbasis\tcheck\tat", ...new Set(rows)].join("\n")}\n`;
}

export function isKilled({ signs }: Kill): boolean {
  return signs.length > 0;
}

function classOf({ signs }: Kill): string | undefined {
  return probeClasses.find((each) => signs.some((sign) => sign.class === each));
}

function catalogued(kills: readonly Kill[]): number {
  return new Set(kills.flatMap(({ miniature }) => miniature.deviation ?? [])).size;
}

function excessLine({ miniature, allowed, backups, most }: Excess): string {
  return `TOO MANY BACKUPS ${miniature}: ${String(backups)} in a run of class ${allowed}, ${String(most)} allowed`;
}

function table(title: string, rows: readonly (readonly [string, readonly Kill[]])[]): readonly string[] {
  return [
    `${title.padEnd(36)}killed`,
    ...rows
      .filter(([, kills]) => kills.length > 0)
      .map(([name, kills]) => `  ${name.padEnd(34)}${String(kills.filter(isKilled).length).padStart(4)} of ${String(kills.length)}`),
  ];
}
