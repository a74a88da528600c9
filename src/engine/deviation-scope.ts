import { compareVersions, versionOfBuild, versionText, type VersionNumbers } from "../model/build.js";
import type { Deviation, DeviationScope } from "../model/deviation.js";
import { matchesPattern } from "../model/pattern.js";

/** The server that a run was about. */
export interface JudgedServer {
  /** Its name in the report, and its URL and origin where they are known. */
  readonly names: readonly string[];
  readonly build: string | undefined;
  readonly profile: string;
}

const comparison = /^(>=|<=|>|<|=)(\d+\.\d+\.\d+)$/;

/** Keeps the recorded deviations that are about a server. */
export function deviationsFor(known: readonly Deviation[], server: JudgedServer): readonly Deviation[] {
  return known.filter(({ scope }) => scope === undefined || isInScope(scope, server));
}

/** Tells whether the build would decide, and is not known. */
export function waitsForBuild({ scope }: Deviation, server: JudgedServer): boolean {
  return scope?.build !== undefined && server.build === undefined && isInScope({ ...scope, build: undefined }, server);
}

/** Says what is wrong with the scope of builds; undefined where it can be read. */
export function buildScopeFault(build: string): string | undefined {
  const parts = build.split(/\s+/);
  if (parts.every((part) => comparison.test(part))) return undefined;
  if (parts.length === 1 && versionOfBuild(build) !== undefined) return undefined;
  return "is no build and no range: give one such as 4.3.4, 4.3.4-20250114 or >=4.3.2 <4.3.5";
}

function isInScope({ target, build, profile }: DeviationScope, server: JudgedServer): boolean {
  if (profile !== undefined && profile !== server.profile) return false;
  if (target !== undefined && !server.names.some((name) => matchesPattern(target, name))) return false;
  return build === undefined || (server.build !== undefined && isBuildIn(build, server.build));
}

/** A version stands for all its builds, a whole build for itself; a range looks at the version only. */
function isBuildIn(scope: string, build: string): boolean {
  const version = versionOfBuild(build);
  if (version === undefined) return scope === build;
  if (scope.split(/\s+/).every((part) => comparison.test(part))) return scope.split(/\s+/).every((part) => holds(part, version));
  return scope === build || scope === versionText(version);
}

function holds(part: string, version: VersionNumbers): boolean {
  const [, operator, text = ""] = comparison.exec(part) ?? [];
  const bound = versionOfBuild(text);
  if (bound === undefined) return false;
  const order = compareVersions(version, bound);
  if (operator === ">=") return order >= 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">") return order > 0;
  return operator === "<" ? order < 0 : order === 0;
}
