import type { ExchangeCheck, RunView } from "../model/check.js";
import { headerValues, type Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { answerOf, bodyOf, operationOf, statementAt } from "./answer.js";
import { saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** Names under which a server of this family, or what stands before it, repeats the id of a trace. */
const names = ["x-trace-id", "x-traceid", "trace-id", "traceid", "x-ocp-trace-id", "x-ocp-traceid"];

/** A header that repeats the traceId repeats it rightly. */
export const envelopeTraceIdMatchesHeader: ExchangeCheck = {
  id: "envelope/trace-id-matches-header",
  title: "a header that repeats traceId says the same",
  level: "should",
  scope: "exchange",
  description:
    "Where a header of the answer names a trace and has the form of the traceId of the envelope, it names the same one: whoever looks in the logs finds the call by either. A header that agrees with the envelope in no answer of the run may be a gateway's own, and is only noted; so is one of another form, or under another name, not looked at.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract, run) => {
    if (operationOf(exchange, contract) === undefined) return notApplicable("the contract has no such path");
    const traceId = saidMember(bodyOf(exchange), "traceId");
    if (typeof traceId !== "string" || traceId === "") return notApplicable("the answer has no traceId");
    const repeated = headersOf(exchange).filter(([, value]) => formOf(value) === formOf(traceId));
    if (repeated.length === 0) return notApplicable("no header of the answer repeats the traceId");
    return repeated
      .filter(([, value]) => value !== traceId)
      .map(([name, value]) => {
        const level = agreesElsewhere(run, name) ? "should" : "observe";
        const message = `header ${name} names another trace than the envelope`;
        const parts = { at: `header ${name}`, expected: show(traceId), actual: show(value), message };
        return finding(level, statementAt(contract, exchange, "/traceId"), parts);
      });
  },
};

function headersOf(exchange: Exchange): readonly (readonly [string, string])[] {
  const { headers } = answerOf(exchange);
  return names.flatMap((name) => headerValues(headers, name).map((value) => [name, value.trim()] as const));
}

/** Lengths of the runs of digits and letters of one case: `5962f337662d4043` and a UUID differ, two of one kind do not. */
function formOf(value: string): string {
  return `${value.length.toString()} ${/^[0-9a-f]+$/.test(value) ? "hex" : /^[0-9A-F]+$/.test(value) ? "HEX" : value.replace(/[0-9a-zA-Z]/g, "x")}`;
}

/** Names of headers that agree with an envelope somewhere, found once for each run. */
const agreeing = new WeakMap<RunView["exchanges"], ReadonlySet<string>>();

function agreesElsewhere({ exchanges }: RunView, name: string): boolean {
  const known = agreeing.get(exchanges) ?? new Set(exchanges.flatMap(agreeingNames));
  agreeing.set(exchanges, known);
  return known.has(name);
}

function agreeingNames(exchange: Exchange): readonly string[] {
  const traceId = saidMember(exchange.response?.body?.json.value, "traceId");
  if (exchange.response === undefined || typeof traceId !== "string" || traceId === "") return [];
  return headersOf(exchange).flatMap(([name, value]) => (value === traceId ? [name] : []));
}
