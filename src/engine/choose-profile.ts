import { compareVersions, versionOfBuild } from "../model/build.js";
import type { Level } from "../model/evidence.js";
import type { ProfileChoice, ProfileFit } from "../model/profile-choice.js";

/** A profile to choose from. */
export interface Choosable {
  readonly id: string;
  /** Versions with three numbers. */
  readonly covers: readonly string[];
}

/** Chooses the profile for a build: one that covers it, else the nearest older, else the oldest; undefined where the build has no version. */
export function chooseProfile(
  build: string,
  profiles: readonly Choosable[],
): { readonly profile: string; readonly fit: ProfileFit } | undefined {
  const wanted = versionOfBuild(build);
  const known = profiles
    .flatMap(({ id, covers }) => covers.map((each) => ({ id, version: versionOfBuild(each) })))
    .flatMap(({ id, version }) => (version === undefined ? [] : [{ id, version }]))
    .sort((one, other) => compareVersions(one.version, other.version));
  const oldest = known[0];
  if (wanted === undefined || oldest === undefined) return undefined;
  const nearest = known.findLast(({ version }) => compareVersions(version, wanted) <= 0);
  if (nearest === undefined) return { profile: oldest.id, fit: "oldest" };
  return { profile: nearest.id, fit: compareVersions(nearest.version, wanted) === 0 ? "covered" : "nearest-older" };
}

/** Gives the most that a finding can weigh: what breaks a contract that is not the server's own is only observed. */
export function heaviestLevel(choice: ProfileChoice | undefined, strict: boolean): Level {
  return choice?.by === "build" && choice.fit !== "covered" && !strict ? "observe" : "must";
}

/** Tells a reader how the profile was chosen, where that bears on what is found. */
export function choiceRemarks(choice: ProfileChoice | undefined, profile: string, strict: boolean): readonly string[] {
  if (choice?.by !== "build" || choice.fit === "covered") return [];
  const which = choice.fit === "oldest" ? "the oldest there is, though the build is older still" : "the nearest older one";
  const weight = strict ? "with --strict findings weigh as much as ever" : "findings are only observed (--strict lets them weigh)";
  return [
    `OCP calls itself ${choice.build.slice(0, 120)}, which no profile covers: it was judged by profile ${profile}, ${which}, and ${weight}`,
  ];
}
