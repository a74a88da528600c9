import { impossibleId } from "../model/probe.js";

const action = /\/backup\/backupnow(?:\.[^/]*)?$/;
const idsOf = /\/clusters\/([^/]*)(?:\/tenants\/([^/]*))?\/backup\/backupnow(?:\.[^/]*)?$/;

/** Tells whether a path is that of an operation that starts a backup, however it is spelled. */
export function isBackupPath(path: string): boolean {
  return action.test(plainPath(path));
}

/**
 * Tells whether a request for this path could start a backup, whatever its method: a wrong server may do so on any.
 *
 * It cannot where every id of the path does not exist for certain, or begins with no digit: one real id is enough for a lax server.
 */
export function mayStartBackup(path: string): boolean {
  const plain = plainPath(path);
  if (!action.test(plain)) return false;
  const ids = (idsOf.exec(plain) ?? []).slice(1).filter((id) => typeof id === "string");
  return ids.length === 0 || ids.some((id) => !cannotExist(id));
}

/** As the laxest server reads it: decoded until nothing is left to decode, without query, path parameters and empty or dotted segments, in lower case. */
function plainPath(path: string): string {
  let text = path.replace(/[?#].*$/s, "");
  for (let round = 0; round < 5; round += 1) {
    const decoded = decodeOnce(text);
    if (decoded === text) break;
    text = decoded;
  }
  const segments: string[] = [];
  for (const segment of text.replaceAll("\\", "/").split("/")) {
    const name = segment.replace(/;.*$/s, "").trim();
    if (name === "..") segments.pop();
    else if (name !== "" && name !== ".") segments.push(name);
  }
  return `/${segments.join("/")}`.toLowerCase();
}

function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** A lax server may read the leading digits of an id and drop the rest, so `5x` counts as 5. */
function cannotExist(id: string): boolean {
  const [, digits] = /^\+?(\d+)/.exec(id) ?? [];
  if (digits !== undefined) return BigInt(digits) === impossibleId;
  return !/^[+-]?\p{Nd}/u.test(id);
}
