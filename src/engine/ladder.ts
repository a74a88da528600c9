import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";

/** Tells whether a server did what it must refuse: any 2xx to a POST of a backup operation that is wrong on purpose, or a success envelope on any such request, whatever its status. */
export function isSurprise({ probe, operation, request, response }: Exchange): boolean {
  if (probe?.fault === undefined || operation === undefined || !isBackupOperation(operation) || response === undefined) return false;
  if (member(response.body?.json.value, "successful") === true) return true;
  // A 2xx page for another method is the console answering a route it does not know.
  return response.status >= 200 && response.status < 300 && request.method === "POST";
}

/** Tells whether nothing of an answer came. */
export function isSilent({ failure }: Exchange): boolean {
  return failure?.stage === "not-sent" || failure?.stage === "no-answer";
}
