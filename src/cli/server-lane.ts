import type { Transport } from "../model/transport.js";
import type { SharedLimits } from "../transport/live.js";
import { preferredOf } from "./live-plan.js";
import type { LiveTarget } from "./live-target.js";

/** What the runs on one server know of each other: entries with one origin are one server, whatever they are called. */
export interface ServerLane {
  readonly add: (run: string, transport: Transport) => void;
  readonly limitsOf: (run: string) => SharedLimits;
  /** Notes that the server did not accept the credentials of a target. */
  readonly refuse: (target: LiveTarget) => void;
  /** Says why a target must not be tried: one more failed login of the same user may lock the account. */
  readonly refusalOf: (target: LiveTarget) => string | undefined;
}

/** Makes the lane of one server. */
export function createServerLane(): ServerLane {
  const transports = new Map<string, Transport>();
  const refused = new Map<string, string>();
  const credentialProbes = { sent: 0 };
  return {
    add: (run, transport) => {
      transports.set(run, transport);
    },
    limitsOf: (run) => ({
      credentialProbes,
      backupsOfOthers: () =>
        [...transports].reduce((sum, [other, transport]) => sum + (other === run ? 0 : transport.possibleBackups()), 0),
    }),
    refuse: (target) => {
      refused.set(identityOf(target), target.name);
    },
    refusalOf: (target) => {
      const other = refused.get(identityOf(target));
      if (other === undefined || other === target.name) return undefined;
      return `nothing was sent: OCP did not accept the same user for ${other}, and further failed logins may lock the account`;
    },
  };
}

function identityOf(target: LiveTarget): string {
  const { basic, accessKey } = target.credentials;
  return preferredOf(target) === "basic" ? `user ${basic?.username ?? ""}` : `key ${accessKey?.id ?? ""}`;
}
