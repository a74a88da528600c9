/** The three numbers of a version, the weightiest first. */
export type VersionNumbers = readonly [major: number, minor: number, patch: number];

/**
 * Reads the version out of a build as OCP writes it: `4.3.4-20250114`, `4.3.4-1234.el7`, `2.5.0-SNAPSHOT`, `4.2.2`.
 *
 * What follows the three numbers tells builds of one version apart; undefined where there are no three.
 */
export function versionOfBuild(build: string): VersionNumbers | undefined {
  const [, major, minor, patch] = /^\s*[vV]?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?![\dA-Za-z])/.exec(build) ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Gives less than 0 where the first version is the older one, more where it is the newer. */
export function compareVersions(one: VersionNumbers, other: VersionNumbers): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Writes a version with dots. */
export function versionText(version: VersionNumbers): string {
  return version.join(".");
}
