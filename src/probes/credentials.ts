import type { CredentialsKind, FaultKind, ProbeClass } from "../model/probe.js";
import { sparedCredentials } from "./credential-aims.js";
import type { Probe, ProbeContext, ProbeFamily } from "./probe.js";
import { impossibleIds, realIds, recipeFor } from "./recipe.js";
import { companionsOf } from "./reads.js";
import { exampleBodies } from "./twins.js";

type MadeUp = Extract<CredentialsKind & FaultKind, "made-up-user" | "made-up-access-key">;
type Kind = "no-credentials" | MadeUp;

const kinds: readonly Kind[] = ["no-credentials", "made-up-user", "made-up-access-key"];
const titles: Readonly<Record<Kind, string>> = {
  "no-credentials": "without credentials",
  "made-up-user": "as a user who does not exist",
  "made-up-access-key": "signed with an AccessKey that does not exist",
};

/** Calls without credentials and with made-up ones; on a live target only the three that show most. */
export const wrongCredentials: ProbeFamily = (context) => {
  const body = context.bodies[0]?.value;
  const example = exampleBodies(context)[0]?.value;
  return [
    ...kinds.flatMap((kind) => readsWith(context, kind)),
    ...kinds.map((kind) =>
      credentialProbe(context, kind, "harmless", "", () =>
        recipeFor(context, context.operation, impossibleIds, {
          credentials: sent(kind),
          ...(example === undefined ? {} : { json: example }),
        }),
      ),
    ),
    ...(body === undefined
      ? []
      : kinds.map((kind) =>
          credentialProbe(context, kind, "guarded", "", () =>
            recipeFor(context, context.operation, realIds(context), { credentials: sent(kind), json: body }),
          ),
        )),
  ];
};

function readsWith(context: ProbeContext, kind: Kind): readonly Probe[] {
  const companions = companionsOf(context).filter((id) => context.contract.operations.get(id)?.needsCredentials === true);
  const wanted = kind === "no-credentials" ? companions : companions.filter((id) => id === "listClusters");
  return wanted.map((id) =>
    credentialProbe(context, kind, "read", `/${id}`, () =>
      recipeFor(context, id, { ...impossibleIds, ...realIds(context) }, { credentials: sent(kind) }),
    ),
  );
}

function credentialProbe(context: ProbeContext, kind: Kind, probeClass: ProbeClass, detail: string, build: Probe["prepare"]): Probe {
  const id = `${probeClass}/${kind}${detail}`;
  const spared = sparedCredentials(context, id);
  return {
    mark: { id, class: probeClass, credentials: sent(kind), fault: { kind }, impossibleIds: probeClass === "harmless" },
    title: `${probeClass === "read" ? "a read" : "a backup call"} ${titles[kind]}`,
    ...(spared === undefined ? {} : { heldBack: spared }),
    prepare: build,
  };
}

function sent(kind: Kind): CredentialsKind {
  return kind === "no-credentials" ? "none" : kind;
}
