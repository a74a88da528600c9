import { describeProfiles, type ProfileFacts } from "../contract/describe.js";
import { count, wrap } from "../reporters/layout.js";
import { widthOf } from "./terminal.js";
import type { VersionsFlags } from "./versions.js";

/** Tells the profiles; gives the exit code. */
export async function versions({ json, verbose }: VersionsFlags): Promise<number> {
  const profiles = await describeProfiles();
  const text = json === true ? JSON.stringify(profiles, null, 2) : profiles.map((each) => tell(each, verbose === true)).join("\n\n");
  process.stdout.write(`${text}\n`);
  return 0;
}

function tell({ id, title, covers, operations, sources, evidence, undocumented }: ProfileFacts, verbose: boolean): string {
  const width = widthOf(process.stdout);
  const total = evidence.reduce((sum, each) => sum + each.statements, 0);
  const shares = evidence
    .filter(({ statements }) => statements > 0)
    .map(({ basis, statements }) => `${basis} ${((100 * statements) / total).toFixed(1)} %`);
  const details = [
    ...sources.map(({ key, title: name, url, read }) => `source ${key}: ${name}, ${url}, read ${read}`),
    ...undocumented.map(({ what, note }) => `undocumented: ${what}: ${note}`),
  ];
  return [
    ...wrap(`${id}  ${title}`, width),
    ...wrap(`covers ${covers.join(", ")}`, width, 2),
    ...wrap(`${count(operations.length, "operation")}: ${operations.map((each) => each.id).join(", ")}`, width, 2),
    ...wrap(`${count(total, "statement")}: ${shares.join(", ")}`, width, 2),
    ...(verbose
      ? details.flatMap((line) => wrap(line, width, 2))
      : wrap(`${count(sources.length, "source")}, ${String(undocumented.length)} known gaps (--verbose tells them)`, width, 2)),
  ].join("\n");
}
