import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { Report } from "../model/report.js";
import schema from "../reporters/report.schema.json" with { type: "json" };
import { parseReports } from "../transport/stored-report.js";
import { messageOf, usageFailure } from "./failure.js";

/** Reads a file that `--report json=FILE` wrote (- for standard input), of one run or of several; fails where it is no whole report of ours. */
export async function readReports(file: string): Promise<readonly Report[]> {
  const written = await (file === "-" ? text(process.stdin) : readFile(file, "utf8")).catch((cause: unknown) => {
    throw usageFailure(`${file} cannot be read: ${messageOf(cause)}`);
  });
  return parseReports(file === "-" ? "standard input" : file, written, schema);
}
