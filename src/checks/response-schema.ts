import type { ExchangeCheck, Judgement } from "../model/check.js";
import type { Contract, ResponseView, SchemaFault } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import type { JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, documentedResponse, isSuccessStatus } from "./answer.js";
import { isErrorEnvelope, saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { mediaTypeOf } from "./media-type.js";
import { clusterBackup } from "./pointers.js";

/** A body has the members, types and values that the contract documents for its status. */
export const responseSchema: ExchangeCheck = {
  id: "response/schema",
  title: "the body has the documented form of its status",
  level: "must",
  scope: "exchange",
  description:
    "Required members are there, and every documented member has its documented type and value. A documented text is there, and is what it says, whatever blanks are around it; a byte order mark is no blank. Members that the contract does not know are free, and so are new values of open lists. Each fault weighs what the contract's evidence for that one place and constraint can carry.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract);
    if (operation === undefined) return notApplicable("the contract documents no answers for this method and path");
    const documented = documentedResponse(exchange, contract);
    if (documented !== undefined && isText(exchange, documented)) return judgeText(exchange, contract, operation.id, documented);
    const body = bodyOf(exchange);
    if (body === undefined) return notApplicable("the answer has no JSON value");
    const faults = faultsOf(contract, operation.id, answerOf(exchange).status, body);
    if (faults === undefined) return notApplicable("the contract has no JSON form for this status");
    // What several parts of one form ask for is told once.
    const told = new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault]));
    return [...told.values()].map(({ at, expected, actual, message, contract: place, evidence }) =>
      finding("must", { contract: place, evidence }, { at, expected, actual: show(actual), message }),
    );
  },
};

/** A failure that comes with a 2xx has the form of a failure: whether OCP answers so is told nowhere, so its status is not held against it here. */
function faultsOf(contract: Contract, operation: OperationId, status: number, body: JsonValue): readonly SchemaFault[] | undefined {
  const failed = isSuccessStatus(status) && isErrorEnvelope(body) && saidMember(body, "data") === undefined;
  if (!failed) return contract.responseFaults(operation, status, body);
  return contract.responseFaults(operation, 400, body)?.filter(({ at }) => at !== "/status");
}

/** Tells whether the contract documents a text here, and the answer does not say that it is something else. */
function isText(exchange: Exchange, { mediaTypes }: ResponseView): boolean {
  const { headers, undecodable } = answerOf(exchange);
  const announced = mediaTypeOf(headers)?.essence ?? "text/plain";
  return undecodable === undefined && mediaTypes.includes("text/plain") && announced === "text/plain";
}

function judgeText(exchange: Exchange, contract: Contract, operation: OperationId, documented: ResponseView): Judgement {
  const { status, body, truncatedAt } = answerOf(exchange);
  if (truncatedAt !== undefined) throw new Error(`only the first ${String(truncatedAt)} bytes of the body were read`);
  const text = (body?.text ?? "").trim();
  const at = "body@0";
  if (text === "") {
    const statement = { contract: documented.pointer, evidence: documented.evidence };
    const message = `the answer with status ${String(status)} has an empty body`;
    return [finding("must", statement, { at, expected: "a text", actual: "nothing", message })];
  }
  const faults = contract.responseFaults(operation, status, text) ?? [];
  if (faults.length === 0 && body?.json.faults.some(({ kind }) => kind === "byte-order-mark") === true) {
    const statement = contract.locateResponse(operation, status, "");
    const message = "a byte order mark stands before the text: what reads the text by its form does not find it";
    return [finding("should", statement, { at, expected: "no byte order mark", actual: "byte-order-mark", message, constraint: "format" })];
  }
  return faults.map(({ expected, message, contract: place, evidence }) =>
    finding("must", { contract: place, evidence }, { at, expected, actual: show(text), message }),
  );
}
