import { member } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import type { NamedSecret } from "../wire/secret.js";
import type { Authorizer } from "./auth.js";
import { makeCall, prepareCall, type Arguments } from "./call.js";
import { redactorOf } from "./captured.js";
import { BackupClientError, NotSentError } from "./errors.js";
import type { Session } from "./session.js";

/** Looks the tenant of a call up and refuses one of another name: ids of OCP are easily taken for those inside OceanBase. */
export async function assertExpectedTenant(
  session: Session,
  operation: OperationId,
  { clusterId, tenantId, expect, signal, body }: Arguments,
): Promise<void> {
  if (expect === undefined) return;
  const wanted = member(expect, "tenantName");
  if (operation !== "backupTenantNow") throw refusal("INVALID_ARGUMENT", `${operation} knows no expect`);
  if (typeof wanted !== "string") throw refusal("INVALID_ARGUMENT", "expect.tenantName must be a text");
  const outgoing = await prepareCall(session, operation, { clusterId, tenantId, body });
  if ("because" in outgoing) throw refusal("INVALID_ARGUMENT", outgoing.because);
  const { found, secrets } = await nameOf(session, { clusterId, tenantId, ...(signal === undefined ? {} : { signal }) });
  if (found === wanted) return;
  // The name comes from a server that may repeat what it was told; before it is shown, what either call holds is taken out.
  const request = { method: outgoing.method, url: new URL("http://not.sent"), headers: [], body: outgoing.body ?? "" };
  const text = redactorOf({ request, secrets });
  const shown = text(`is named ${JSON.stringify(text(String(found)))}, not ${JSON.stringify(wanted)}`);
  throw refusal("WRONG_TENANT", `the tenant ${String(tenantId)} of cluster ${String(clusterId)} ${shown}`);
}

/** What a tenant is named, and the secrets of the call that asked. */
interface Found {
  readonly found: unknown;
  readonly secrets: readonly NamedSecret[];
}

async function nameOf(session: Session, args: Arguments): Promise<Found> {
  let secrets: readonly NamedSecret[] = [];
  const authorizer = async (): Promise<Authorizer> => {
    const given = await session.authorizer();
    secrets = given.secrets;
    return given;
  };
  try {
    const { data } = await makeCall({ ...session, authorizer }, "getTenant", args);
    return { found: member(data, "name"), secrets };
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
