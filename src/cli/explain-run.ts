import { checks } from "../checks/registry.js";
import { catalogueProbes, type ProbeInfo } from "../engine/catalogue.js";
import type { Check } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import { evidenceBases, type EvidenceBasis } from "../model/evidence.js";
import { valueAt } from "../model/pointer.js";
import type { ProbeClass } from "../model/probe.js";
import { wrap } from "../reporters/layout.js";
import type { ExplainFlags } from "./explain.js";
import { usageFailure } from "./failure.js";
import { didYouMean } from "./nearest.js";
import { loadVersion } from "./profile.js";
import { widthOf } from "./terminal.js";

const levelMeanings = {
  must: "a finding fails the run",
  should: "a finding fails the run only with --strict",
  observe: "a finding is only told",
} as const;

const classMeanings: Readonly<Record<ProbeClass, string>> = {
  read: "it only reads",
  harmless: "it cannot start a backup, even on a server that ignores the contract",
  guarded: "it is wrong on purpose, but aimed at the real ids: a server that is too lenient would start a backup",
  backup: "a right server starts a real backup",
};

/** Tells what an id means; gives the exit code. */
export async function explain(id: string, { ocpVersion }: ExplainFlags): Promise<number> {
  const contract = await loadVersion(ocpVersion);
  const check = checks.find((each) => each.id === id);
  const probes = catalogueProbes(contract);
  const probe = probes.find((each) => each.id === id);
  const lines = check === undefined ? probe && explainProbe(probe) : explainCheck(check, contract);
  if (lines === undefined) {
    const ids = [...checks.map((each) => each.id), ...probes.map((each) => each.id)];
    throw usageFailure(`${id} is no check and no probe of profile ${contract.profile}${didYouMean(id, ids)}`);
  }
  process.stdout.write(`${lines.flatMap((line) => (line === "" ? [""] : wrap(line, widthOf(process.stdout)))).join("\n")}\n`);
  return 0;
}

function explainCheck(check: Check, contract: Contract): readonly string[] {
  const basis = basisAt(contract, check.pointer);
  return [
    `${check.id}: ${check.title}`,
    "",
    check.description,
    "",
    `Level: at most ${check.level}: ${levelMeanings[check.level]}; less where the contract rests on weaker evidence.`,
    `Looks at: ${check.scope === "exchange" ? "each exchange" : "the whole run"}.`,
    `Contract: ${check.pointer} of profile ${contract.profile}${basis === undefined ? "" : `, ${basis}`}.`,
    `Reproduce: ocp-contract conformance --target URL --only ${check.id}`,
  ];
}

function explainProbe(probe: ProbeInfo): readonly string[] {
  return [
    `${probe.id}: ${probe.title}`,
    "",
    `Class: ${probe.class}: ${classMeanings[probe.class]}.`,
    `Wrong on purpose: ${probe.fault ?? "nothing"}.`,
    `Sent for: ${probe.operations.join(", ")}.`,
    `Reproduce: ocp-contract conformance --target URL --only ${probe.id} --allow ${probe.class}`,
  ];
}

function basisAt({ document }: Contract, pointer: string): EvidenceBasis | undefined {
  const basis = valueAt(document, `${pointer}/x-evidence/basis`);
  return evidenceBases.find((each) => each === basis);
}
