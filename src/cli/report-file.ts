import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { Report } from "../model/report.js";
import { judgingFailure, messageOf, usageFailure } from "./failure.js";
import { loadRenderer, reportKinds, type ReportKind } from "./report-kinds.js";
import type { SelfScan } from "./self-scan.js";

/** A report that is wanted in a file. */
export interface WantedReport<Kind extends string = ReportKind> {
  readonly kind: Kind;
  readonly file: string;
}

type Wanted<Kind extends string> = readonly WantedReport<Kind>[];

/** Makes a reader of `KIND=FILE`, which adds it to those read before. */
export function parserOf<Kind extends string>(kinds: readonly Kind[]): (text: string, before: Wanted<Kind> | undefined) => Wanted<Kind> {
  return (text, before = []) => {
    const [, kind, file] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    const known = kinds.find((each) => each === kind);
    if (known === undefined || file === undefined) throw new InvalidArgumentError(`Give KIND=FILE, where KIND is ${kinds.join(", ")}.`);
    if (before.some((each) => resolve(each.file) === resolve(file)))
      throw new InvalidArgumentError(`Two reports cannot go to one file, ${file}.`);
    return [...before, { kind: known, file }];
  };
}

/** Reads `KIND=FILE` of a report on runs. */
export const parseReport = parserOf(reportKinds);

/** Fails where a report could not be written, or would take the place of a file that this command reads or writes itself, before anything is sent for it. */
export async function refuseUnwritableReports(wanted: Wanted<string>, others: readonly (string | undefined)[]): Promise<void> {
  const taken = others.filter((file) => file !== undefined).map((file) => resolve(file));
  for (const { kind, file } of wanted) {
    if (taken.includes(resolve(file)))
      throw usageFailure(`--report ${kind}=${file} would overwrite a file that this command uses: name another`);
    await refuseUnwritable(`--report ${kind}=${file}`, file);
  }
}

/** Fails where a file can be neither made nor changed; `flag` names it in the message. */
export async function refuseUnwritable(flag: string, file: string): Promise<void> {
  try {
    const there = await stat(file).catch(() => undefined);
    if (there !== undefined && !there.isFile()) throw new Error("it is there and is no plain file");
    if (there !== undefined) await access(file, constants.W_OK);
    const folder = dirname(resolve(file));
    if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is no folder`);
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw usageFailure(`${flag} cannot be written: ${messageOf(cause)}`);
  }
}

/** Writes every report that is wanted; each file appears whole or not at all. */
export async function writeReports(wanted: readonly WantedReport[], reports: readonly Report[], scan: SelfScan): Promise<void> {
  await writeEach(wanted, async (kind) => (await loadRenderer(kind))(reports), scan);
}

/** Writes every file that is wanted, each rendered by its kind. */
export async function writeEach<Kind extends string>(
  wanted: Wanted<Kind>,
  render: (kind: Kind) => Promise<string>,
  scan: SelfScan,
): Promise<void> {
  for (const { kind, file } of wanted) {
    const text = scan(`--report ${kind}=${file}`, await render(kind));
    await writeWhole(file, text).catch((cause: unknown) => {
      throw judgingFailure(`--report ${kind}=${file} could not be written: ${messageOf(cause)}`);
    });
  }
}

/** Writes a file that appears whole or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}
