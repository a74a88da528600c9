import type { ExchangeCheck, Judgement } from "../model/check.js";
import type { Contract, ResponseView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { answerOf, calledOperation, documentedResponse, isSuccessStatus, operationOf } from "./answer.js";
import { finding, notApplicable, type Statement } from "./finding.js";
import { isHtml, isJsonLike, mediaTypeOf } from "./media-type.js";
import { clusterBackup } from "./pointers.js";

/** An answer says that it is what the contract documents for its status, in UTF-8. */
export const responseMediaTypeDocumented: ExchangeCheck = {
  id: "response/media-type-documented",
  title: "the media type is documented for the status",
  level: "must",
  scope: "exchange",
  description:
    "Callers choose their parser by the Content-Type. It is the documented one, with any parameters, and a charset is UTF-8 if one is named. The web page with which the console answers a method or path that it does not know is only noted.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    if (calledOperation(exchange, contract) === undefined) return judgeUnknownRoute(exchange, contract);
    const documented = documentedResponse(exchange, contract);
    if (documented === undefined) return notApplicable("the status is not documented, so no media type is");
    if (documented.mediaTypes.length === 0) return notApplicable("the contract documents no body for this status");
    return judgeType(exchange, documented);
  },
};

function judgeType(exchange: Exchange, documented: ResponseView): Judgement {
  const response = answerOf(exchange);
  const type = mediaTypeOf(response.headers);
  const expected = documented.mediaTypes.join(", ");
  // A throttle is as often that of a gateway before OCP, whose form no contract of OCP binds.
  const level = response.status === 429 ? "should" : "must";
  const statement: Statement = { contract: documented.pointer, evidence: documented.evidence };
  if (type === undefined) {
    if ((response.body?.size ?? 0) === 0) return notApplicable("there is neither a body nor a media type");
    return [
      finding(level, statement, {
        at: "header content-type",
        expected,
        actual: "nothing",
        message: "the body comes without a Content-Type",
      }),
    ];
  }
  if (!documented.mediaTypes.some((each) => each.toLowerCase().split(";")[0]?.trim() === type.essence)) {
    const message = `the body is announced as ${show(type.essence)}, the contract documents ${expected}`;
    return [finding(level, statement, { at: "header content-type", expected, actual: show(type.essence), message })];
  }
  const foreign = isJsonLike(type.essence) ? type.charsets.filter((charset) => !/^utf-?8$/.test(charset)) : [];
  const standard: Statement = {
    contract: documented.pointer,
    evidence: { basis: "standard", note: "RFC 8259, 8.1: JSON travels as UTF-8" },
  };
  return foreign.map((charset) =>
    finding("must", standard, {
      at: "header content-type",
      expected: "charset utf-8, or none",
      actual: show(charset),
      message: `JSON is announced in ${show(charset)}`,
    }),
  );
}

function judgeUnknownRoute(exchange: Exchange, contract: Contract): Judgement {
  const response = answerOf(exchange);
  if (!isSuccessStatus(response.status) || !isHtml(response))
    return notApplicable("the contract documents no answers for this method and path");
  const evidence = { basis: "unknown", note: "OCP's console may answer what it does not know with its own page" } as const;
  const contractPlace = operationOf(exchange, contract)?.pointer ?? "/paths";
  const message = "a web page answers a method or path that the contract does not have";
  return [
    finding(
      "must",
      { contract: contractPlace, evidence },
      { at: "header content-type", expected: "an error answer", actual: "text/html", message },
    ),
  ];
}
