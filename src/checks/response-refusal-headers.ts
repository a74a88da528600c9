import type { ExchangeCheck } from "../model/check.js";
import { headerValue } from "../model/exchange.js";
import { answerOf, operationOf } from "./answer.js";
import { finding, notApplicable, type Statement } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** Headers that HTTP asks for with a status: RFC 9110, 15.5.2 and 15.5.6. */
const wanted: Readonly<Record<number, { readonly name: string; readonly says: string }>> = {
  401: { name: "www-authenticate", says: "how to log on" },
  405: { name: "allow", says: "which methods there are" },
};

/** Refusals tell the caller what HTTP wants told. */
export const responseRefusalHeaders: ExchangeCheck = {
  id: "response/refusal-headers",
  title: "a 401 and a 405 have the header that HTTP asks for",
  level: "observe",
  scope: "exchange",
  description:
    "HTTP wants a 401 to say how to log on (WWW-Authenticate) and a 405 which methods there are (Allow). No page of the vendor shows either header, and a console that logs on by a form leaves the first out on purpose, so that browsers do not ask: it is only noted.",
  pointer: clusterBackup,
  judge: (exchange, contract) => {
    const operation = operationOf(exchange, contract);
    if (operation === undefined) return notApplicable("the contract has no such path");
    const { status, headers } = answerOf(exchange);
    const header = wanted[status];
    if (header === undefined) return notApplicable("HTTP asks for no header with this status");
    if (headerValue(headers, header.name) !== undefined) return [];
    const statement: Statement = { contract: operation.pointer, evidence: { basis: "standard", source: "rfc9110" } };
    const message = `a ${String(status)} does not say ${header.says}`;
    const parts = { at: `header ${header.name}`, expected: "a value", actual: "nothing", message };
    return [finding("observe", statement, parts)];
  },
};
