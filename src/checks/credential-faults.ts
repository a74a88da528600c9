import type { Contract, OperationView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { isSignatureFault, type SignatureFault } from "../model/probe.js";
import { statementIn } from "./document.js";
import { isLoginFault, tolerated, type RequestFault } from "./request-fault.js";

const signatureMessages: Readonly<Record<SignatureFault, string>> = {
  "wrong-signature": "the signature is that of no call",
  "stale-date": "the Date is an hour old",
  "future-date": "the Date is an hour ahead",
  "other-path": "the signature is that of another path",
  "other-body": "the signature is that of another body",
  "unsigned-body": "the signature is that of a call without a body",
};

/** Finds what is wrong with the credentials of a request; that needs the probe's word, for nobody else can tell. */
export function credentialFaults({ probe }: Exchange, contract: Contract, operation: OperationView): readonly RequestFault[] {
  const kind = probe?.fault?.kind;
  if (!operation.needsCredentials || kind === undefined) return [];
  const scheme = kind === "made-up-access-key" || isSignatureFault(kind) ? "accessKey" : "basic";
  const statement = statementIn(contract, `/components/securitySchemes/${scheme}`, operation.pointer);
  if (isSignatureFault(kind)) {
    const future = tolerated(statement.contract, "how a date in the future is judged is told nowhere");
    return [{ kind, at: "authorization", statement: kind === "future-date" ? future : statement, message: signatureMessages[kind] }];
  }
  if (!isLoginFault({ kind })) return [];
  const message = kind === "no-credentials" ? "the request carries no credentials" : "the credentials are made up";
  return [{ kind, at: "authorization", statement, message }];
}
