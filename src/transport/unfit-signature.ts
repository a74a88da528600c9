import type { HeaderList } from "../model/exchange.js";
import type { SignatureFault } from "../model/probe.js";
import { bodyDigest, signAccessKey, signText, type AccessKey, type SignedParts } from "../wire/signature.js";
import type { Authorization } from "./authorization.js";

/** Far beyond the 15 minutes that are documented, and beyond what clocks of one OCP may differ by. */
const hour = 3_600_000;

/** Signed instead of the path: a read that tells nothing but a version, whoever were to send it with that signature. */
const otherPath = "/api/v2/info";

/** Signed instead of the body: it could start nothing. */
const otherBody = "{}";

/**
 * Gives a signature that the run's own AccessKey makes for something else than this call.
 *
 * Every one is right for what it signs, so that none is a guess at a secret; and what it is right for could start no backup.
 */
export function unfitSignature(kind: SignatureFault, key: AccessKey, random: () => string): Authorization {
  return { scheme: "access-key", ours: true, failing: true, ...shiftOf(kind), header: (parts) => headersFor(kind, key, parts, random) };
}

function shiftOf(kind: SignatureFault): { readonly dateShiftMs?: number } {
  if (kind === "stale-date") return { dateShiftMs: -hour };
  return kind === "future-date" ? { dateShiftMs: hour } : {};
}

function headersFor(kind: SignatureFault, key: AccessKey, parts: SignedParts, random: () => string): HeaderList {
  switch (kind) {
    case "wrong-signature":
      return [["authorization", signText(key, `no call at all: ${random()}`)]];
    case "other-path":
      return [["authorization", signAccessKey(key, { ...parts, path: otherPath })]];
    case "other-body":
      // A lax server takes the digest from the header that its line is named for, and not from the body.
      return [
        ["content-md5", bodyDigest(otherBody)],
        ["authorization", signAccessKey(key, { ...parts, body: otherBody })],
      ];
    case "unsigned-body":
      return [["authorization", signAccessKey(key, { ...parts, body: "" })]];
    case "stale-date":
    case "future-date":
      return [["authorization", signAccessKey(key, parts)]];
  }
}
