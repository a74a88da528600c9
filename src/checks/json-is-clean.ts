import type { ExchangeCheck } from "../model/check.js";
import type { JsonFault } from "../model/json.js";
import { statementAt } from "./answer.js";
import { finding, notApplicable, shortened } from "./finding.js";
import { jsonTextOf } from "./json-text.js";
import { clusterBackup } from "./pointers.js";

/** What each blemish breaks: JSON parsers read past it, and read different things. */
const rules: Readonly<Partial<Record<JsonFault["kind"], { readonly expected: string; readonly note: string }>>> = {
  "byte-order-mark": { expected: "no byte order mark", note: "RFC 8259, 8.1" },
  "invalid-utf8": { expected: "UTF-8", note: "RFC 8259, 8.1" },
  "lone-surrogate": { expected: "whole characters", note: "RFC 8259, 8.2" },
  "duplicate-key": { expected: "each member once", note: "RFC 8259, 4" },
  "proto-key": { expected: "no member named __proto__", note: "RFC 8259, 4 leaves names free; this one changes objects in some languages" },
};

/** A JSON body has none of the blemishes that parsers disagree about. */
export const jsonIsClean: ExchangeCheck = {
  id: "json/is-clean",
  title: "a JSON body reads the same in every parser",
  level: "should",
  scope: "exchange",
  description:
    "A byte order mark, bytes that are not UTF-8, half a surrogate pair, a member that occurs twice or one named __proto__ are read differently by different parsers, or refused by some. Each one found is a finding at its byte offset.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    const text = jsonTextOf(exchange, contract);
    if (text.kind === "none") return text.judgement;
    if (text.kind === "empty") return notApplicable("the body is empty");
    const { contract: place } = statementAt(contract, exchange, "");
    const found = text.reading.faults.flatMap(({ kind, offset, message }) => {
      const rule = rules[kind];
      if (rule === undefined) return [];
      const statement = { contract: place, evidence: { basis: "standard", note: rule.note } } as const;
      return [
        finding("should", statement, { at: `body@${String(offset)}`, expected: rule.expected, actual: kind, message: shortened(message) }),
      ];
    });
    return found.length === 0 && text.reading.value === undefined ? notApplicable("the body cannot be read as JSON") : found;
  },
};
