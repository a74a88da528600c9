import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { coverage } from "../contract/describe.js";
import { buildsOf } from "../engine/build-of.js";
import { chooseProfile } from "../engine/choose-profile.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { ProfileChoice } from "../model/profile-choice.js";
import { printable } from "../reporters/layout.js";
import { replay } from "../transport/replay.js";
import { messageOf, usageFailure } from "./failure.js";
import { sayFlag } from "./live-target.js";
import { loadVersion } from "./profile.js";

/** Recorded exchanges, and the contract that they are judged by. */
export interface Recordings {
  readonly exchanges: readonly Exchange[];
  readonly contract: Contract;
  readonly choice?: ProfileChoice;
}

interface RecordingFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Reads recordings by a version of the contract. `auto` takes the one for the build that they tell, and fails where they tell none; where nothing is
 * said, recordings of runs of ours are read by the profile of their run, all others by the newest.
 */
export async function readRecordings(files: readonly string[], version: string | undefined): Promise<Recordings> {
  if (version === undefined) return readAsRecorded(files);
  if (version !== "auto") {
    // A version that is not known is told before a long recording is read.
    const contract = await loadVersion(version);
    return { contract, exchanges: exchangesOf(await Promise.all(files.map(readRecording)), contract, { onPassedOver: tellPassedOver }) };
  }
  const read = await Promise.all(files.map(readRecording));
  const builds = buildsOf(exchangesOf(read, await loadVersion(undefined)));
  const [build] = builds;
  const mend = `give ${sayFlag(
    "ocpVersion",
    coverage()
      .map(({ id }) => id)
      .join("|"),
  )}`;
  if (build === undefined) throw usageFailure(`no recorded answer of getServerInfo tells the build of OCP; ${mend}`);
  if (builds.length > 1) {
    const named = builds.map((each) => `"${printable(each.slice(0, 120))}"`).join(" and ");
    throw usageFailure(`the recordings are of different builds of OCP: ${named}; judge those of each build by themselves, or ${mend}`);
  }
  const fitting = chooseProfile(build, coverage());
  if (fitting === undefined)
    throw usageFailure(`OCP calls its build "${printable(build.slice(0, 120))}", in which no version can be read; ${mend}`);
  const contract = await loadVersion(fitting.profile);
  return {
    contract,
    exchanges: exchangesOf(read, contract, { onPassedOver: tellPassedOver }),
    choice: { by: "build", build, fit: fitting.fit },
  };
}

async function readAsRecorded(files: readonly string[]): Promise<Recordings> {
  const newest = await loadVersion(undefined);
  const read = await Promise.all(files.map(readRecording));
  const profiles = new Set<string>();
  const exchanges = exchangesOf(read, newest, { onPassedOver: tellPassedOver, onProfile: (profile) => profiles.add(profile) });
  const [profile] = profiles;
  if (profiles.size > 1) {
    const named = [...profiles].map((each) => printable(each.slice(0, 20))).join(" and ");
    process.stderr.write(
      `the recordings are of runs by the profiles ${named}: all are judged by ${newest.profile} (${sayFlag("ocpVersion")} says another)\n`,
    );
    return { contract: newest, exchanges };
  }
  if (profile === undefined || profile === newest.profile) return { contract: newest, exchanges };
  const contract = await loadVersion(profile);
  return { contract, exchanges: exchangesOf(read, contract) };
}

function tellPassedOver(name: string, entries: number): void {
  process.stderr.write(
    `${printable(name)}: ${entries === 1 ? "1 entry is no call" : `${String(entries)} entries are no calls`} by http or https: passed over\n`,
  );
}

async function readRecording(file: string): Promise<RecordingFile> {
  const bytes = await (file === "-" ? buffer(process.stdin) : readFile(file)).catch((cause: unknown) => {
    throw usageFailure(`${file} cannot be read: ${messageOf(cause)}`);
  });
  return { name: file === "-" ? "standard input" : file, bytes };
}

interface Listeners {
  readonly onPassedOver?: (name: string, entries: number) => void;
  readonly onProfile?: (profile: string) => void;
}

/** Every recording counts from 1; after the first, its number goes before. */
function exchangesOf(
  files: readonly RecordingFile[],
  contract: Contract,
  { onPassedOver, onProfile }: Listeners = {},
): readonly Exchange[] {
  return files.flatMap(({ name, bytes }, index) => {
    const exchanges = replay(bytes, {
      name,
      routeOf: (method, path) => contract.route(method, path)?.operation.id,
      ...(onPassedOver === undefined ? {} : { onPassedOver: (entries) => onPassedOver(name, entries) }),
      ...(onProfile === undefined ? {} : { onProfile }),
    });
    return index === 0 ? exchanges : exchanges.map((exchange) => ({ ...exchange, id: `${String(index + 1)}-${exchange.id}` }));
  });
}
