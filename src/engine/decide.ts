import type { Check, ExchangeCheck, Judgement, RunCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Deviation } from "../model/deviation.js";
import { lowerLevel, type Level } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import type { Conclusion } from "../model/verdict.js";
import { matchingDeviations } from "./deviations.js";
import { unjudgeable } from "./unjudgeable.js";

/** The one check that judges an exchange without a whole answer; for all others such an exchange cannot be judged. */
const answerCheck = "transport/answers-whole";

/** Concludes what one check says of one exchange; a check that throws is an `error`, never a `pass`. */
export function decideExchange(
  check: ExchangeCheck,
  exchange: Exchange,
  contract: Contract,
  run: RunView,
  known: readonly Deviation[],
  heaviest: Level = "must",
): Conclusion {
  const spared = unjudgeable(exchange);
  if (spared !== undefined) return spared;
  if (exchange.failure !== undefined && check.id !== answerCheck) {
    return { kind: "error", because: `no answer to judge: ${exchange.failure.message}` };
  }
  return conclude(
    check,
    () => lowered(check.judge(exchange, contract, run), heaviest),
    (finding) => matchingDeviations(known, check.id, exchange, finding),
  );
}

/** Concludes what one check says of the whole run. */
export function decideRun(
  check: RunCheck,
  contract: Contract,
  run: RunView,
  known: readonly Deviation[],
  heaviest: Level = "must",
): Conclusion {
  return conclude(
    check,
    () => lowered(check.judge(run, contract), heaviest),
    (finding) => matchingDeviations(known, check.id, undefined, finding),
  );
}

/** Where the contract is not the server's own, no finding weighs more than is allowed. */
function lowered(judgement: Judgement, heaviest: Level): Judgement {
  if ("skip" in judgement || heaviest === "must") return judgement;
  return judgement.map((finding) => ({ ...finding, level: lowerLevel(finding.level, heaviest) }));
}

function conclude(check: Check, judge: () => Judgement, recorded: (finding: Finding) => readonly Deviation[]): Conclusion {
  let judgement: Judgement;
  try {
    judgement = judge();
  } catch (cause) {
    return { kind: "error", because: `${check.id} could not judge: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
  if ("skip" in judgement) return { kind: "skip", reason: judgement.skip, because: judgement.because };
  if (judgement.length === 0) return { kind: "pass" };
  return weigh(judgement, recorded);
}

/** Findings on one statement of the contract that are kept of one answer. */
const mostAlike = 100;

/** A list of 100,000 rows may give as many findings alike: the first places stay, and the first one says how many are left out. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostAlike) return findings;
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.contract}`;
    const found = alike.get(key);
    if (found === undefined) alike.set(key, [finding]);
    else found.push(finding);
  }
  return [...alike.values()].flatMap((found) => {
    const [first, ...others] = found.slice(0, mostAlike);
    const more = found.length - mostAlike;
    if (first === undefined || more <= 0) return found;
    return [{ ...first, message: `${first.message}; and ${String(more)} more findings like it, which are not listed` }, ...others];
  });
}

function weigh(findings: readonly Finding[], recorded: (finding: Finding) => readonly Deviation[]): Conclusion {
  const pairs = findings.map((finding) => ({ finding, matching: recorded(finding) }));
  const deviations = [...new Set(pairs.flatMap(({ matching }) => matching))];
  const open = pairs.filter(({ matching }) => matching.length === 0).map(({ finding }) => finding);
  if (open.some((finding) => finding.level !== "observe")) return { kind: "fail", findings: firstOfEach(open), deviations };
  const told = firstOfEach(findings);
  return deviations.length > 0 ? { kind: "deviation", findings: told, deviations } : { kind: "note", findings: told };
}
