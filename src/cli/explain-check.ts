import { basesAt } from "../contract/evidence-at.js";
import type { ProfileFacts } from "../contract/describe.js";
import { miniatures } from "../miniatures/registry.js";
import type { Check } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import { count } from "../reporters/layout.js";
import { tellBasis } from "./explain-basis.js";
import { commandsForCheck } from "./reproduce.js";

const levelMeanings = {
  must: "a finding fails the run",
  should: "a finding fails the run only with --strict",
  observe: "a finding is only told",
} as const;

/** Tells a check: what it holds, how much it weighs, what it rests on, which miniatures show it, how to reproduce it. */
export function explainCheck(check: Check, contract: Contract, sources: ProfileFacts["sources"]): readonly string[] {
  const [harmless, backup] = commandsForCheck(check.id, contract);
  return [
    `${check.id}: ${check.title}`,
    "",
    check.description,
    "",
    `Level: at most ${check.level}: ${levelMeanings[check.level]}; less where the contract rests on weaker evidence.`,
    `Looks at: ${check.scope === "exchange" ? "each exchange" : "the whole run"}.`,
    `Contract: ${check.pointer} of profile ${contract.profile}.`,
    ...basesAt(contract.document, check.pointer).flatMap((basis) => tellBasis(basis, check.pointer, sources)),
    ...tellMiniatures(check.id),
    `Reproduce: ${harmless}`,
    `With what only a real backup shows: ${backup}`,
  ];
}

function tellMiniatures(id: string): readonly string[] {
  const failing = miniatures.filter(({ fails }) => fails.includes(id)).map((each) => each.id);
  const noted = miniatures.filter(({ notes = [] }) => notes.includes(id)).map((each) => each.id);
  const [first] = [...failing, ...noted];
  return [
    ...(failing.length === 0 ? [] : [`Fails on ${namesOf(failing)}.`]),
    ...(noted.length === 0 ? [] : [`Takes note on ${namesOf(noted)}.`]),
    ...(first === undefined ? [] : [`See one: ocp-contract mock --miniature ${first}`]),
  ];
}

/** Names a few of many. */
function namesOf(ids: readonly string[]): string {
  const most = 8;
  return `${count(ids.length, "miniature")}: ${ids.slice(0, most).join(", ")}${ids.length > most ? " and others" : ""}`;
}
