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

/** Reads recordings by a version of the contract; `auto` takes the one for the build that they tell, and fails where they tell none. */
export async function readRecordings(files: readonly string[], version: string | undefined): Promise<Recordings> {
  if (version !== "auto") {
    // A version that is not known is told before a long recording is read.
    const contract = await loadVersion(version);
    return { contract, exchanges: exchangesOf(await Promise.all(files.map(readRecording)), contract, tellPassedOver) };
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
  return { contract, exchanges: exchangesOf(read, contract, tellPassedOver), choice: { by: "build", build, fit: fitting.fit } };
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

/** Every recording counts from 1; after the first, its number goes before. */
function exchangesOf(
  files: readonly RecordingFile[],
  contract: Contract,
  onPassedOver?: (name: string, entries: number) => void,
): readonly Exchange[] {
  return files.flatMap(({ name, bytes }, index) => {
    const exchanges = replay(bytes, {
      name,
      routeOf: (method, path) => contract.route(method, path)?.operation.id,
      ...(onPassedOver === undefined ? {} : { onPassedOver: (entries) => onPassedOver(name, entries) }),
    });
    return index === 0 ? exchanges : exchanges.map((exchange) => ({ ...exchange, id: `${String(index + 1)}-${exchange.id}` }));
  });
}
