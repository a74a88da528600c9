import { proposeEvidence } from "../engine/propose-evidence.js";
import { proposeOverlay } from "../engine/propose-overlay.js";
import type { ObservedSource } from "../engine/observed-source.js";
import type { Contract } from "../model/contract.js";
import type { JsonValue } from "../model/json.js";
import type { Report } from "../model/report.js";
import { count } from "../reporters/layout.js";
import { usageFailure } from "./failure.js";
import { refuseUnwritable, writeWhole } from "./report-file.js";
import type { SelfScan } from "./self-scan.js";

/** Flags of what a run gives reason to add to the contract. */
export interface ProposalFlags {
  readonly proposeOverlay?: string;
  readonly proposeEvidence?: string;
}

/** Fails where a proposal cannot be written, or where the target can be no evidence. */
export async function refuseProposals(
  { proposeOverlay: overlay, proposeEvidence: evidence }: ProposalFlags,
  isMock: boolean,
): Promise<void> {
  for (const [flag, file] of [["--propose-overlay", overlay] as const, ["--propose-evidence", evidence] as const]) {
    if (file === undefined) continue;
    if (isMock) throw usageFailure(`${flag} needs --target: the embedded mock is made from the contract, and is no evidence of anything`);
    await refuseUnwritable(`${flag} ${file}`, file);
  }
}

/** Writes the proposals that are wanted, and tells what is in them. */
export async function writeProposals(flags: ProposalFlags, contract: Contract, report: Report, scan: SelfScan): Promise<void> {
  if (flags.proposeOverlay !== undefined) {
    const { overlay, members, source } = proposeOverlay(contract, report);
    const told = `wrote ${flags.proposeOverlay}: ${count(members, "member")} that profile ${contract.profile} does not declare\n`;
    if (overlay === null)
      process.stderr.write("--propose-overlay: no member was seen that the contract does not declare; nothing is written\n");
    else await write(flags.proposeOverlay, "--propose-overlay", [...headOf(report), ...sourceLines(source)], overlay, scan, told);
  }
  if (flags.proposeEvidence !== undefined) {
    const { entries, source } = proposeEvidence(contract, report);
    const told = `wrote ${flags.proposeEvidence}: ${count(entries.length, "statement")} decided that ${entries.length === 1 ? "was" : "were"} unknown or inferred\n`;
    await write(flags.proposeEvidence, "--propose-evidence", [...headOf(report), ...sourceLines(source)], entries, scan, told);
  }
}

async function write(file: string, flag: string, head: readonly string[], value: JsonValue, scan: SelfScan, told: string): Promise<void> {
  const { stringify } = await import("yaml");
  const text = `${head.map((line) => `# ${line}`).join("\n")}\n${stringify(value, { lineWidth: 130, aliasDuplicateObjects: false })}`;
  await writeWhole(file, scan(`${flag} ${file}`, text));
  process.stderr.write(told);
}

/** Says what the proposal is from, and when that is no evidence; not the address of the target, which may be private. */
function headOf({ run }: Report): readonly string[] {
  const lines = [
    `Proposed by ocp-contract ${run.tool.version} from run ${run.id}, ${run.startedAt.slice(0, 10)}, profile ${run.profile}. Review it before you use it.`,
  ];
  if (run.target.kind === "replay")
    return [...lines, "The exchanges were recorded: they are evidence only where an OCP of the vendor answered."];
  const own = /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(run.target.name);
  return own ? [...lines, "THE TARGET IS THIS MACHINE: where it is a mock or a miniature, this is no evidence."] : lines;
}

function sourceLines({ key, build, date }: ObservedSource): readonly string[] {
  return [
    "Add its source to openapi/sources.yaml first:",
    `  ${key}:`,
    `    title: A run against OCP, build ${build}`,
    "    url: https://example.com/where-the-report-of-the-run-is-kept",
    `    read: ${date}`,
  ];
}
