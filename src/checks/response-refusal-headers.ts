import type { ExchangeCheck } from "../model/check.js";
import { headerValue, headerValues, type Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { answerOf, operationOf } from "./answer.js";
import { finding, notApplicable, type Statement } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** Headers that HTTP asks for with a status: RFC 9110, 15.5.2 and 15.5.6. */
const wanted: Readonly<Record<number, { readonly name: string; readonly says: string }>> = {
  401: { name: "www-authenticate", says: "how to log on" },
  405: { name: "allow", says: "which methods there are" },
};

/** A token of HTTP: the name of a method. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Refusals tell the caller what HTTP wants told. */
export const responseRefusalHeaders: ExchangeCheck = {
  id: "response/refusal-headers",
  title: "a 401 and a 405 have the header that HTTP asks for",
  level: "should",
  scope: "exchange",
  description:
    "HTTP wants a 401 to say how to log on (WWW-Authenticate) and a 405 which methods there are (Allow). No page of the vendor shows either header, and a console that logs on by a form leaves the first out on purpose, so that browsers do not ask: it is only noted where one is missing. An Allow that names the very method that is refused by 405 says two things at once, and sends callers round in circles.",
  pointer: clusterBackup,
  judge: (exchange, contract) => {
    const operation = operationOf(exchange, contract);
    if (operation === undefined) return notApplicable("the contract has no such path");
    const { status, headers } = answerOf(exchange);
    const header = wanted[status];
    if (header === undefined) return notApplicable("HTTP asks for no header with this status");
    const statement: Statement = { contract: operation.pointer, evidence: { basis: "standard", source: "rfc9110" } };
    if (headerValue(headers, header.name) !== undefined) return status === 405 ? allowsRefused(exchange, statement) : [];
    const message = `a ${String(status)} does not say ${header.says}`;
    const parts = { at: `header ${header.name}`, expected: "a value", actual: "nothing", message };
    return [finding("observe", statement, parts)];
  },
};

/** Names of methods have a case; a list that is no list of methods allows nothing. */
function allowsRefused({ request, response }: Exchange, statement: Statement): readonly Finding[] {
  const allowed = headerValues(response?.headers ?? [], "allow").flatMap((value) => value.split(",").map((each) => each.trim()));
  if (!allowed.every((each) => each === "" || token.test(each)) || !allowed.includes(request.method)) return [];
  const parts = { at: "header allow", expected: `no ${request.method}`, actual: show(allowed.join(", ")) };
  return [finding("should", statement, { ...parts, message: "a 405 allows the method that it refuses" })];
}
