import { member } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { makeCall, type Arguments } from "./call.js";
import { BackupClientError, NotSentError } from "./errors.js";
import type { Session } from "./session.js";

/** Looks the tenant of a call up and refuses one of another name: ids of OCP are easily taken for those inside OceanBase. */
export async function assertExpectedTenant(
  session: Session,
  operation: OperationId,
  { clusterId, tenantId, expect, signal }: Arguments,
): Promise<void> {
  if (expect === undefined) return;
  const wanted = member(expect, "tenantName");
  if (operation !== "backupTenantNow") throw refusal("INVALID_ARGUMENT", `${operation} knows no expect`);
  if (typeof wanted !== "string") throw refusal("INVALID_ARGUMENT", "expect.tenantName must be a text");
  const found = await nameOf(session, { clusterId, tenantId, ...(signal === undefined ? {} : { signal }) });
  if (found === wanted) return;
  throw refusal(
    "WRONG_TENANT",
    `the tenant ${String(tenantId)} of cluster ${String(clusterId)} is named ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`,
  );
}

async function nameOf(session: Session, args: Arguments): Promise<unknown> {
  try {
    const { data } = await makeCall(session, "getTenant", args);
    return member(data, "name");
  } catch (error) {
    if (!(error instanceof BackupClientError)) throw error;
    throw refusal(error.code === "NOT_SENT" ? error.reason : "LOOKUP_FAILED", `the tenant could not be looked up: ${error.message}`, error);
  }
}

function refusal(reason: string, because: string, error?: BackupClientError): NotSentError {
  const operation = "backupTenantNow";
  return new NotSentError({
    ...{ operation, reason, message: `${operation} was not sent: ${because}`, mayHaveStarted: false },
    ...{ status: error?.status, traceId: error?.traceId },
    hint: error?.hint ?? "Nothing left this machine: look the ids up with listClusters and listTenants.",
  });
}
