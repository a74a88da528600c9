import type { ExchangeCheck } from "../model/check.js";
import { headerValue } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { answerOf, calledOperation } from "./answer.js";
import { finding, shortened } from "./finding.js";
import { clusterBackup } from "./pointers.js";

const pointer = `${clusterBackup}/responses`;

/** The body can be decoded as its Content-Encoding says. */
export const responseContentEncodingApplied: ExchangeCheck = {
  id: "response/content-encoding-applied",
  title: "the body is encoded as Content-Encoding says",
  level: "should",
  scope: "exchange",
  description:
    "A Content-Encoding that was announced but not applied, or is unknown, keeps a caller from reading the body at all. An answer without that header is not encoded.",
  pointer,
  judge: (exchange, contract) => {
    const response = answerOf(exchange);
    if (response.undecodable === undefined) return [];
    const operation = calledOperation(exchange, contract);
    const place = operation === undefined ? pointer : `${operation.pointer}/responses`;
    const claimed = show(headerValue(response.headers, "content-encoding"));
    return [
      finding(
        "should",
        { contract: place, evidence: { basis: "standard", source: "rfc9110" } },
        {
          at: "header content-encoding",
          expected: "the encoding of the body",
          actual: claimed,
          message: `the body cannot be decoded as ${claimed}: ${shortened(response.undecodable)}`,
        },
      ),
    ];
  },
};
