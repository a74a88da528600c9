import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import { levelOf, lowerLevel } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import type { JsonFault } from "../model/json.js";
import { answerOf, operationOf, statementAt, statementOfStatus } from "./answer.js";
import { finding, type Statement } from "./finding.js";
import { jsonTextOf } from "./json-text.js";
import { clusterBackup } from "./pointers.js";

const expectations: Readonly<Partial<Record<JsonFault["kind"], string>>> = {
  syntax: "JSON",
  "not-a-number": "a JSON number",
  "trailing-bytes": "nothing after the JSON text",
};

/** A body that has to be JSON is one whole JSON text. */
export const jsonParses: ExchangeCheck = {
  id: "json/parses",
  title: "a JSON body is one whole JSON text",
  level: "must",
  scope: "exchange",
  description:
    "Where the contract documents a JSON body, or the answer says that it is JSON, the bytes are exactly one JSON text: not empty, not cut off, no NaN, nothing after it. A body that is announced as something else is left to response/media-type-documented.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    const text = jsonTextOf(exchange, contract);
    if (text.kind === "none") return text.judgement;
    const statement = statementAt(contract, exchange, "");
    if (text.kind === "empty") {
      const message = `the answer with status ${String(answerOf(exchange).status)} has an empty body`;
      return [
        finding("must", statementOfEmpty(exchange, contract, statement), {
          at: "body@0",
          expected: "a JSON text",
          actual: "nothing",
          message,
        }),
      ];
    }
    const { faults } = text.reading;
    const tooMuch = faults.find(({ kind }) => kind === "too-deep" || kind === "too-many");
    if (tooMuch !== undefined) throw new Error(`the body cannot be read: it ${tooMuch.message}`);
    return faults.flatMap(({ kind, offset, message }) => {
      const expected = expectations[kind];
      return expected === undefined ? [] : [finding("must", statement, { at: `body@${String(offset)}`, expected, actual: kind, message })];
    });
  },
};

/** That an answer has a body rests on its form and on the answer itself: the weaker of the two counts. */
function statementOfEmpty(exchange: Exchange, contract: Contract, ofForm: Statement): Statement {
  const operation = operationOf(exchange, contract);
  if (operation === undefined) return ofForm;
  const ofStatus = statementOfStatus(operation, answerOf(exchange).status);
  const formLevel = levelOf(ofForm.evidence.basis);
  return lowerLevel(formLevel, levelOf(ofStatus.evidence.basis)) === formLevel ? ofForm : ofStatus;
}
