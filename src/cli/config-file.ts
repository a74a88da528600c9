import { dirname, resolve } from "node:path";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import { readChecked, schemaProblems, type CheckedFile, type FileProblem } from "./checked-yaml.js";
import { literalProblems, literalProxyProblems, type WrittenCredentials, type WrittenSecret } from "./config-credentials.js";
import schema from "./conformance.schema.json" with { type: "json" };
import { substitute } from "./environment.js";

/** Settings as they are written; an id may be a text, for YAML rounds none that way. */
export interface WrittenSettings {
  readonly ocpVersion?: string | number;
  readonly operation?: "tenant" | "cluster";
  readonly request?: string;
  readonly allow?: "read" | "harmless" | "guarded" | "backup";
  readonly maxBackups?: number;
  readonly credentials?: WrittenCredentials;
  readonly user?: string;
  readonly auth?: "basic" | "access-key";
  readonly authProbes?: number;
  readonly insecureHttp?: boolean;
  readonly insecure?: boolean;
  readonly caFile?: string;
  readonly certFile?: string;
  readonly keyFile?: string;
  readonly keyPassphrase?: WrittenSecret;
  readonly proxy?: string;
  readonly deviations?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly timeout?: number;
  readonly backupTimeout?: number;
  readonly taskLag?: number;
  readonly careful?: boolean;
}

export interface WrittenTarget extends WrittenSettings {
  readonly name: string;
  readonly url: string;
  readonly clusterId?: number | string;
  readonly tenantId?: number | string;
  readonly confirm?: number | string;
}

/** One target of a config file, with the defaults where it says nothing itself. */
export interface ConfigEntry {
  /** JSON Pointer. */
  readonly at: string;
  readonly written: WrittenTarget;
  /** Where its credentials stand: its own, or those of the defaults. */
  readonly credentialsAt: string;
}

/** A config file that fits its schema where it has to. */
export interface ConfigFile {
  readonly folder: string;
  readonly parallel?: number;
  readonly ledger?: string;
  /** Those that fit; what does not is among the problems. */
  readonly entries: readonly ConfigEntry[];
  readonly problems: readonly FileProblem[];
  readonly refuse: CheckedFile["refuse"];
}

/** Reads a config file and everything that is wrong with it; fails by itself only where it is no YAML at all. */
export async function readConfigFile(file: string, environment: NodeJS.ProcessEnv): Promise<ConfigFile> {
  const { value: written, refuse } = await readChecked(`--config ${file}`, file);
  const missing: FileProblem[] = [];
  const value = substituted(written, "", environment, missing);
  const unfit = schemaProblems(schema, value).filter(({ at }) => !missing.some((each) => each.at === at));
  const literal = credentialsIn(value).flatMap(([at, credentials]) => literalProblems(credentials, at));
  const inProxies = placesIn(written).flatMap(([at, place]) => literalProxyProblems(member(place, "proxy"), at));
  const problems = [...missing, ...unfit, ...literal, ...inProxies];
  const isWrong = (at: string): boolean => problems.some((each) => each.at === at || each.at.startsWith(`${at}/`));
  const targets = member(value, "targets");
  const defaults = soundDefaults(member(value, "defaults"), isWrong);
  const entries = (isJsonArray(targets) ? targets : []).flatMap((target, index): readonly ConfigEntry[] => {
    const at = pointerOf("targets", index);
    if (isWrong(at)) return [];
    const own = target as unknown as WrittenTarget;
    const credentialsAt = own.credentials === undefined ? "/defaults/credentials" : `${at}/credentials`;
    return [{ at, written: { ...defaults, ...own }, credentialsAt }];
  });
  const [parallel, ledger] = [member(value, "parallel"), member(value, "ledger")];
  return {
    folder: dirname(resolve(file)),
    ...(typeof parallel === "number" ? { parallel } : {}),
    ...(typeof ledger === "string" ? { ledger } : {}),
    ...{ entries, problems: [...problems, ...sameNames(entries)], refuse },
  };
}

/** What is wrong in the defaults is told there, once: the targets are looked at with the rest. */
function soundDefaults(defaults: JsonValue | undefined, isWrong: (at: string) => boolean): WrittenSettings {
  if (!isJsonObject(defaults)) return {};
  return Object.fromEntries(Object.entries(defaults).filter(([name]) => !isWrong(pointerOf("defaults", name))));
}

/** Replaces `${NAME}` in every text but those of credentials, which are looked up by themselves. */
function substituted(value: JsonValue, at: string, environment: NodeJS.ProcessEnv, missing: FileProblem[]): JsonValue {
  if (isJsonArray(value)) return value.map((each, index) => substituted(each, at + pointerOf(index), environment, missing));
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([name, each]) => {
      const inner = at + pointerOf(name);
      return [name, isCredentials(inner) ? each : substituted(each, inner, environment, missing)] as const;
    });
    return Object.fromEntries(members);
  }
  if (typeof value !== "string") return value;
  const found = substitute(value, environment);
  for (const name of found.missing) missing.push({ at, message: `the environment variable ${name} is not set` });
  return found.value;
}

function isCredentials(at: string): boolean {
  return at === "/defaults/credentials" || /^\/targets\/\d+\/credentials$/.test(at);
}

/** Where settings stand. */
function placesIn(value: JsonValue): readonly (readonly [at: string, place: JsonValue | undefined])[] {
  const targets = member(value, "targets");
  return [
    ["/defaults", member(value, "defaults")],
    ...(isJsonArray(targets) ? targets.map((each, index) => [pointerOf("targets", index), each] as const) : []),
  ];
}

function credentialsIn(value: JsonValue): readonly (readonly [at: string, credentials: WrittenCredentials])[] {
  return placesIn(value).flatMap(([at, place]) => {
    const credentials = member(place, "credentials");
    return isJsonObject(credentials) ? [[`${at}/credentials`, credentials] as const] : [];
  });
}

/** Reports and messages know targets by their names. */
function sameNames(entries: readonly ConfigEntry[]): readonly FileProblem[] {
  return entries.flatMap(({ at, written }, index) =>
    entries.slice(0, index).some((before) => before.written.name === written.name)
      ? [{ at: `${at}/name`, message: `${written.name} is the name of a target before: give each its own` }]
      : [],
  );
}
