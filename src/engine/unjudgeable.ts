import type { Exchange } from "../model/exchange.js";
import type { Conclusion } from "../model/verdict.js";

/** Says why a call that somebody else recorded is nothing to judge: browsers keep what was given up, and what they had already. */
export function unjudgeable({ failure, operation, probe, request, response }: Exchange): Conclusion | undefined {
  if (probe !== undefined) return undefined;
  if (failure !== undefined && operation === undefined)
    return { kind: "skip", reason: "no-exchange", because: `a call outside the contract has no answer: ${failure.message}` };
  if (response?.status === 304 && /^(?:GET|HEAD)$/i.test(request.method))
    return { kind: "skip", reason: "not-applicable", because: "304 says that what the caller has kept still holds, and brings nothing" };
  return undefined;
}
