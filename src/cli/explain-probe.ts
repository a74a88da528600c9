import { basesAt } from "../contract/evidence-at.js";
import type { ProfileFacts } from "../contract/describe.js";
import type { ProbeInfo } from "../engine/catalogue.js";
import type { Contract } from "../model/contract.js";
import type { FaultKind, ProbeClass } from "../model/probe.js";
import { tellBasis } from "./explain-basis.js";
import { commandForProbe } from "./reproduce.js";

const classMeanings: Readonly<Record<ProbeClass, string>> = {
  read: "it only reads",
  harmless: "it cannot start a backup, even on a server that ignores the contract",
  guarded: "it is wrong on purpose, but aimed at the real ids: a server that is too lenient would start a backup",
  backup: "a right server starts a real backup",
};

/** Status with which a right server answers, where the fault is in the request as such. */
const statusOf: Partial<Readonly<Record<FaultKind, number>>> = {
  "no-credentials": 401,
  "made-up-user": 401,
  "made-up-access-key": 401,
  "wrong-signature": 401,
  "stale-date": 401,
  "future-date": 401,
  "other-path": 401,
  "other-body": 401,
  "unsigned-body": 401,
  "media-type": 415,
  "unknown-ids": 404,
};

/** Tells a probe: what it sends and may do, what it rests on, and how to send it. */
export function explainProbe(probe: ProbeInfo, contract: Contract, sources: ProfileFacts["sources"]): readonly string[] {
  const { id, title, class: probeClass, fault, at, operations, sends } = probe;
  const { command, note } = commandForProbe(probe, contract);
  const pointer = pointerFor(probe, contract);
  return [
    `${id}: ${title}`,
    "",
    `Class: ${probeClass}: ${classMeanings[probeClass]}.`,
    `Wrong on purpose: ${fault ?? "nothing"}${at === undefined ? "" : `, at ${at}`}.`,
    `Sent for: ${operations.join(", ")}.`,
    ...(sends === undefined
      ? ["Sends: what it needs is known only in a run."]
      : [`Sends: ${sends.method} ${sends.path} (${sends.operation}; ids are examples).`]),
    `Contract: ${pointer} of profile ${contract.profile}.`,
    ...basesAt(contract.document, pointer).flatMap((basis) => tellBasis(basis, pointer, sources)),
    `Reproduce: ${command}`,
    ...(note === undefined ? [] : [note]),
  ];
}

/** The statement that a right server answers by: the member that is wrong, the refusal, or else the answers of the operation. */
function pointerFor({ fault, at, body, operations, sends }: ProbeInfo, contract: Contract): string {
  const operation = operations[0] ?? "backupClusterNow";
  const example = contract.requestExamples(operation).find(({ name }) => name === body)?.value;
  if (at?.startsWith("/") === true && example !== undefined) {
    const member = contract.requestMembers(operation, example).find((each) => each.at === at);
    if (member !== undefined) return member.contract;
  }
  const view = contract.operations.get(sends?.operation ?? operation);
  const status = fault === undefined ? 200 : (statusOf[fault] ?? 400);
  return view?.responses.get(status)?.pointer ?? `${view?.pointer ?? "/paths"}/responses`;
}
