import type { ExchangeCheck } from "../model/check.js";
import { headerValues } from "../model/exchange.js";
import { answerOf, operationOf } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** A call that brings its own credentials gets no session. */
export const responseSetsNoCookie: ExchangeCheck = {
  id: "response/sets-no-cookie",
  title: "no answer of an operation sets a cookie",
  level: "observe",
  scope: "exchange",
  description:
    "A cookie is a second way to be logged on, which no page of the vendor mentions for these operations: a caller that keeps it is somebody whom the server knows by more than its credentials. It is only noted, as servers and what stands before them set cookies for reasons of their own.",
  pointer: clusterBackup,
  judge: (exchange, contract) => {
    const operation = operationOf(exchange, contract);
    if (operation === undefined) return notApplicable("the contract has no such path");
    const cookies = headerValues(answerOf(exchange).headers, "set-cookie");
    if (cookies.length === 0) return [];
    const names = [...new Set(cookies.map((cookie) => cookie.split("=", 1)[0]?.trim() ?? ""))].join(", ");
    const evidence = { basis: "unknown", note: "cookies of these operations are told nowhere" } as const;
    const message = "the answer sets a cookie that no page mentions";
    return [
      finding(
        "observe",
        { contract: operation.pointer, evidence },
        { at: "header set-cookie", expected: "nothing", actual: names, message },
      ),
    ];
  },
};
