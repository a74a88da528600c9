import { checks } from "../checks/registry.js";
import { describeProfiles } from "../contract/describe.js";
import { catalogueProbes } from "../engine/catalogue.js";
import { wrap } from "../reporters/layout.js";
import { renderTable } from "../reporters/table.js";
import { explainCheck } from "./explain-check.js";
import { explainProbe } from "./explain-probe.js";
import type { ExplainFlags } from "./explain.js";
import { usageFailure } from "./failure.js";
import { didYouMean } from "./nearest.js";
import { loadVersion } from "./profile.js";
import { widthOf } from "./terminal.js";

/** Tells what an id means, or lists all ids where none is given; gives the exit code. */
export async function explain(id: string | undefined, { ocpVersion }: ExplainFlags): Promise<number> {
  const contract = await loadVersion(ocpVersion);
  const probes = catalogueProbes(contract);
  if (id === undefined) {
    const ofChecks = checks.map((check) => [check.id, check.level, check.title]);
    const ofProbes = probes.map((probe) => [probe.id, probe.class, probe.title]);
    const lines = [
      ...renderTable(["check", "level", "what holds"], ofChecks),
      "",
      ...renderTable(["probe", "class", "what it sends"], ofProbes),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  }
  const sources = (await describeProfiles()).find((each) => each.id === contract.profile)?.sources ?? [];
  const [check, probe] = [checks.find((each) => each.id === id), probes.find((each) => each.id === id)];
  const lines = check === undefined ? probe && explainProbe(probe, contract, sources) : explainCheck(check, contract, sources);
  if (lines === undefined) {
    const ids = [...checks.map((each) => each.id), ...probes.map((each) => each.id)];
    throw usageFailure(`${id} is no check and no probe of profile ${contract.profile}${didYouMean(id, ids)}`);
  }
  process.stdout.write(`${lines.flatMap(fold).join("\n")}\n`);
  return 0;
}

/** Commands stay in one line, so that they can be copied. */
function fold(line: string): readonly string[] {
  const [, head, command] = /^([^:]+:) (ocp-contract .*)$/.exec(line) ?? [];
  if (head !== undefined && command !== undefined) return [head, `  ${command}`];
  const indent = line.length - line.trimStart().length;
  return line === "" ? [""] : wrap(line.trimStart(), widthOf(process.stdout), indent);
}
