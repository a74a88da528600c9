import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import { InputError } from "../model/input-error.js";
import type { FileProblem } from "./checked-yaml.js";
import type { ConfigEntry, ConfigFile, WrittenTarget } from "./config-file.js";
import { resolveCredentials, valueOf } from "./config-credentials.js";
import type { ConformanceFlags } from "./conformance.js";
import type { Credentials } from "./credentials.js";
import { sayKey, type LiveSettings, type LiveTarget } from "./live-target.js";
import { parseId } from "./numbers.js";
import { readyTarget, type ReadyTarget } from "./ready-target.js";
import { isInShard } from "./shard.js";
import { readTargetUrl } from "./target-url.js";

/** Makes every target of a config file ready (of its shard, where one is wanted); fails with all that is wrong in the whole file at once. */
export async function readyTargets(config: ConfigFile, flags: ConformanceFlags): Promise<readonly ReadyTarget[]> {
  const problems = [...config.problems];
  const ready: ReadyTarget[] = [];
  for (const entry of config.entries) {
    const url = urlOf(entry, problems);
    if (url !== undefined && flags.shard !== undefined && !isInShard(url.origin, flags.shard)) continue;
    const [credentials, ids] = [await credentialsOf(entry, config, flags, problems), idsOf(entry, problems)];
    if (url === undefined || credentials === undefined || ids === undefined) continue;
    const own = { ...ids, ...(await passphraseOf(entry, config, problems)), target: url };
    const settings = settingsOf(entry.written, own, config.folder, flags);
    const target: LiveTarget = { name: entry.written.name, named: true, settings, credentials, say: sayKey };
    await readyTarget(target).then(
      (each) => ready.push(each),
      (cause: unknown) => {
        if (!(cause instanceof InputError)) throw cause;
        problems.push({ at: entry.at, message: cause.message });
      },
    );
  }
  config.refuse(problems);
  return ready;
}

function urlOf({ at, written }: ConfigEntry, problems: FileProblem[]): URL | undefined {
  try {
    return readTargetUrl(written.url, "url", "put them under credentials, as {env: NAME} or {file: PATH}");
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    problems.push({ at: `${at}/url`, message: cause.message });
    return undefined;
  }
}

async function credentialsOf(
  { at, written, credentialsAt }: ConfigEntry,
  { folder, problems: ofFile }: ConfigFile,
  { dryRun, auth: wanted }: ConformanceFlags,
  problems: FileProblem[],
): Promise<Credentials | undefined> {
  // A plan needs none.
  if (dryRun === true) return {};
  if (written.credentials === undefined) {
    // Credentials of the defaults that are wrong are told there.
    if (ofFile.some((each) => each.at === "/defaults" || isAtOrBelow(each.at, credentialsAt))) return undefined;
    const mend =
      "credentials are missing: give username and password, or accessKeyId and accessKeySecret, each as {env: NAME} or {file: PATH}";
    problems.push({ at, message: mend });
    return undefined;
  }
  const found = await resolveCredentials(written.credentials, credentialsAt, folder, process.env);
  problems.push(...found.problems);
  const auth = wanted ?? written.auth;
  const { username, accessKeyId } = written.credentials;
  if (auth === "basic" && username === undefined)
    problems.push({ at, message: "auth: basic needs username and password among the credentials" });
  if (auth === "access-key" && accessKeyId === undefined)
    problems.push({ at, message: "auth: access-key needs accessKeyId and accessKeySecret among the credentials" });
  return found.problems.length > 0 ? undefined : found.credentials;
}

function isAtOrBelow(at: string, place: string): boolean {
  return at === place || at.startsWith(`${place}/`);
}

type Ids = Pick<LiveSettings, "clusterId" | "tenantId" | "confirm">;

function idsOf({ at, written }: ConfigEntry, problems: FileProblem[]): Ids | undefined {
  const ids: { -readonly [Name in keyof Ids]: Ids[Name] } = {};
  const before = problems.length;
  for (const name of ["clusterId", "tenantId", "confirm"] as const) {
    const value = written[name];
    if (value === undefined) continue;
    try {
      ids[name] = parseId(String(value));
    } catch (cause) {
      if (!(cause instanceof InvalidArgumentError)) throw cause;
      problems.push({ at: `${at}/${name}`, message: cause.message });
    }
  }
  return problems.length > before ? undefined : ids;
}

async function passphraseOf(
  { at, written }: ConfigEntry,
  { folder }: ConfigFile,
  problems: FileProblem[],
): Promise<Pick<LiveSettings, "keyPassphrase">> {
  if (written.keyPassphrase === undefined) return {};
  const told = await valueOf(written.keyPassphrase, folder, process.env);
  if ("text" in told) return { keyPassphrase: told.text };
  problems.push({ at: `${at}/keyPassphrase`, message: told.because });
  return {};
}

/** Keys of the file that are taken as they are written. */
const ownSettings = [
  ...([
    "operation",
    "allow",
    "maxBackups",
    "auth",
    "authProbes",
    "only",
    "skip",
    "timeout",
    "backupTimeout",
    "taskLag",
    "user",
    "proxy",
  ] as const),
];
/** Flags that hold for every target of the file. */
const flagsForAll = [
  ...(["ocpVersion", "operation", "allow", "maxBackups", "auth", "authProbes", "only", "skip"] as const),
  ...(["timeout", "backupTimeout", "taskLag", "careful", "dryRun"] as const),
];

type Own = Ids & Pick<LiveSettings, "target" | "keyPassphrase">;

/** A flag goes before the file; files of deviations add up. */
function settingsOf(written: WrittenTarget, own: Own, folder: string, flags: ConformanceFlags): LiveSettings {
  const { ocpVersion, deviations = [], insecureHttp, insecure, careful } = written;
  const files = [...deviations.map((file) => resolve(folder, file)), ...(flags.deviations ?? [])];
  const fromFile = {
    ...given(written, ownSettings),
    ...filesIn(written, folder),
    ...(ocpVersion === undefined ? {} : { ocpVersion: versionOf(ocpVersion) }),
    ...(insecureHttp === true ? { insecureHttp } : {}),
    ...(insecure === true ? { insecure } : {}),
    ...(careful === true ? { careful } : {}),
  };
  const fromFlags = given(flags, flagsForAll);
  return { ...fromFile, ...fromFlags, ...own, deviations: files };
}

/** YAML reads 4.0 as the number 4. */
function versionOf(written: string | number): string {
  return typeof written === "number" && Number.isInteger(written) ? `${String(written)}.0` : String(written);
}

/** Files are relative to the config file. */
function filesIn(written: WrittenTarget, folder: string): Pick<LiveSettings, "request" | "caFile" | "certFile" | "keyFile"> {
  const files = Object.entries(given(written, ["request", "caFile", "certFile", "keyFile"]));
  return Object.fromEntries(files.map(([name, file]) => [name, resolve(folder, file)]));
}

function given<From extends object, Name extends keyof From>(from: From, names: readonly Name[]): Pick<From, Name> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Pick<From, Name>;
}
