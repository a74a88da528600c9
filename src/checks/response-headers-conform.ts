import type { ExchangeCheck } from "../model/check.js";
import type { Contract, HeaderView } from "../model/contract.js";
import { headerValues } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { answerOf, documentedResponse } from "./answer.js";
import { objectAt } from "./document.js";
import { finding, notApplicable } from "./finding.js";
import { unmetBy } from "./header-value.js";
import { clusterBackup } from "./pointers.js";

/** Documented headers of an answer are there where they are required, and mean what they say. */
export const responseHeadersConform: ExchangeCheck = {
  id: "response/headers-conform",
  title: "documented headers have documented values",
  level: "must",
  scope: "exchange",
  description:
    "Callers slow down by the RateLimit headers, so their values are the numbers that the contract documents. They may be absent, as throttling may be off; headers that the contract does not know are free.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    const documented = documentedResponse(exchange, contract);
    if (documented === undefined) return notApplicable("the contract documents no headers for this answer");
    if (documented.headers.length === 0) return notApplicable("the contract documents no headers for this status");
    const { headers } = answerOf(exchange);
    return documented.headers.flatMap((view) => judgeHeader(view, headerValues(headers, view.name), contract));
  },
};

function judgeHeader(view: HeaderView, values: readonly string[], contract: Contract): readonly Finding[] {
  const statement = { contract: view.pointer, evidence: view.evidence };
  const at = `header ${view.name}`;
  if (values.length === 0) {
    if (!view.required) return [];
    const message = `the answer has no ${view.name}`;
    return [finding("must", statement, { at, expected: "a value", actual: "nothing", message, constraint: "required" })];
  }
  const reference = view.schema["$ref"];
  const schema = typeof reference === "string" ? (objectAt(contract, reference.replace(/^#/, ""))?.value ?? {}) : view.schema;
  return values.flatMap((value) => {
    const expected = unmetBy(schema, value);
    const message = `${view.name} is ${show(value)}`;
    return expected === undefined ? [] : [finding("must", statement, { at, expected, actual: show(value), message, constraint: "type" })];
  });
}
