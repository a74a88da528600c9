import { headerValue, type Exchange } from "../model/exchange.js";
import { parseOcpTime } from "../model/ocp-time.js";
import type { ProbeClass, SignatureFault } from "../model/probe.js";
import { sparedCredentials } from "./credential-aims.js";
import type { NotSent, Probe, ProbeContext, ProbeFamily } from "./probe.js";
import { impossibleIds, realIds, recipeFor } from "./recipe.js";
import { exampleBodies } from "./twins.js";

const titles: Readonly<Record<SignatureFault, string>> = {
  "wrong-signature": "with a signature of no call at all",
  "stale-date": "signed for an hour ago",
  "future-date": "signed for an hour ahead",
  "other-path": "with the signature of another path",
  "other-body": "with the signature and the Content-MD5 of another body",
  "unsigned-body": "signed as if it had no body",
};

/** Where a lax server shows with a read, it is asked for no more. */
const onReads: readonly SignatureFault[] = ["wrong-signature", "stale-date", "other-path", "future-date"];
const onHarmless: readonly SignatureFault[] = ["other-body", "unsigned-body"];
/** Not the future Date: a right server may take it, and start a backup. */
const onGuarded: readonly SignatureFault[] = ["wrong-signature", "stale-date", "other-path", "other-body", "unsigned-body"];

/** Calls with signatures that the run's own AccessKey made for something else, or for another time. */
export const unfitSignatures: ProbeFamily = (context) => {
  if (!context.credentials.accessKey) return [];
  const example = exampleBodies(context)[0]?.value;
  const body = context.bodies[0]?.value;
  return [
    ...onReads.map((kind) => signatureProbe(context, kind, "read", () => recipeFor(context, "listClusters", {}, { credentials: kind }))),
    ...(example === undefined ? [] : onHarmless).map((kind) =>
      signatureProbe(context, kind, "harmless", () =>
        recipeFor(context, context.operation, impossibleIds, { credentials: kind, json: example ?? null }),
      ),
    ),
    ...(body === undefined ? [] : onGuarded).map((kind) =>
      signatureProbe(context, kind, "guarded", () =>
        recipeFor(context, context.operation, realIds(context), { credentials: kind, json: body ?? null }),
      ),
    ),
  ];
};

function signatureProbe(
  context: ProbeContext,
  kind: SignatureFault,
  probeClass: ProbeClass,
  build: () => ReturnType<Probe["prepare"]>,
): Probe {
  const id = `${probeClass}/${kind}${probeClass === "read" ? "/listClusters" : ""}`;
  const spared = sparedCredentials(context, id);
  return {
    mark: { id, class: probeClass, credentials: kind, fault: { kind }, impossibleIds: probeClass === "harmless" },
    title: `${probeClass === "read" ? "a read" : "a backup call"} ${titles[kind]}`,
    ...(spared === undefined ? {} : { heldBack: spared }),
    prepare: (earlier) => untold(earlier, kind) ?? build(),
  };
}

/** Says why a refusal would tell nothing, and would only be one more failed login. */
function untold(earlier: readonly Exchange[], kind: SignatureFault): NotSent | undefined {
  const signed = earlier.filter(isSigned);
  const refused = signed.some(({ response }) => response?.status === 401) && !signed.some(({ response }) => response?.status === 200);
  if (refused) return { reason: "precondition", because: "calls that are signed right are refused as well" };
  const dated = kind === "stale-date" || kind === "future-date";
  if (dated && earlier.length > 0 && !earlier.some(tellsTime))
    return { reason: "precondition", because: "the server does not tell its time" };
  return undefined;
}

function isSigned({ request, probe }: Exchange): boolean {
  return probe?.fault === undefined && headerValue(request.headers, "authorization")?.startsWith("OCP-ACCESS-KEY-") === true;
}

function tellsTime({ operation, response }: Exchange): boolean {
  return operation === "getServerTime" && response?.status === 200 && !Number.isNaN(parseOcpTime(response.body?.text.trim()));
}
