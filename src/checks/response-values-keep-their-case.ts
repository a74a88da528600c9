import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { pointerOf } from "../model/pointer.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { objectAt } from "./document.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** Members that samples of the vendor's pages write in more than one case. */
const spelledFreely: readonly string[] = ["mode"];

/** A value that the contract lists is written as it is listed. */
export const responseValuesKeepTheirCase: ExchangeCheck = {
  id: "response/values-keep-their-case",
  title: "a listed value is not written in another case",
  level: "should",
  scope: "exchange",
  description:
    "Where the contract lists the values of a member that are known, more may come, but one that differs from a listed one in nothing but its case is that one, misspelt: a caller who waits for SUCCESSFUL waits forever for successful. The mode of a tenant, which the pages themselves write both ways, is let pass; what a backup call answers is judged by echo/dimension and backup/task-type.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    const body = bodyOf(exchange);
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || isBackupOperation(operation)) return notApplicable("this is no answer of a companion");
    if (body === undefined || !isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed, or has no JSON");
    return textsIn(body).flatMap(([at, name, text]) => misspelt(exchange, contract, at, name, text));
  },
};

/** Only text with a letter in lower case can be one of the listed values in another case, since all of these are in upper case. */
function misspelt(exchange: Exchange, contract: Contract, at: string, name: string, text: string): readonly Finding[] {
  if (text.length > 64 || !/[a-z]/.test(text) || spelledFreely.includes(name)) return [];
  const statement = statementAt(contract, exchange, at);
  // What is not declared itself is located at what holds it.
  if (!statement.contract.endsWith(`/properties/${name}`)) return [];
  const known = objectAt(contract, statement.contract)?.value["x-known-values"];
  const right = isJsonArray(known)
    ? known.find((each) => typeof each === "string" && each.toLowerCase() === text.toLowerCase())
    : undefined;
  if (right === undefined || right === text) return [];
  const parts = { at, expected: show(right), actual: show(text), message: `${name} is written in another case than the contract lists it` };
  return [finding("should", statement, { ...parts, constraint: "x-known-values" })];
}

/** Every text below a value, with its pointer and the name of its member. */
function textsIn(body: JsonValue): readonly (readonly [at: string, name: string, text: string])[] {
  const found: (readonly [string, string, string])[] = [];
  const waiting: (readonly [string, string, JsonValue])[] = [["", "", body]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [at, name, value] = next;
    if (typeof value === "string") found.push([at, name, value]);
    const children = isJsonArray(value)
      ? value.map((each, index) => [index, each] as const)
      : isJsonObject(value)
        ? Object.entries(value)
        : [];
    for (const [key, each] of children) waiting.push([at + pointerOf(key), String(key), each]);
  }
  return found.reverse();
}
