import { appendFile } from "node:fs/promises";
import type { Report } from "../model/report.js";
import { messageOf } from "./failure.js";
import type { SelfScan } from "./self-scan.js";

/** Tells GitHub Actions, where this runs in it: annotations on standard error, the Markdown report in the summary of the step. */
export async function tellGithub(reports: readonly Report[], environment: NodeJS.ProcessEnv, scan: SelfScan): Promise<void> {
  if (environment["GITHUB_ACTIONS"] === "true") {
    const { renderAnnotations } = await import("../reporters/github.js");
    process.stderr.write(scan("the annotations", renderAnnotations(reports)));
  }
  const file = environment["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") return;
  const { renderMarkdown } = await import("../reporters/markdown.js");
  const text = scan("the summary of the step", renderMarkdown(reports));
  await appendFile(file, text).catch((cause: unknown) => {
    process.stderr.write(`GITHUB_STEP_SUMMARY ${file} cannot be written: ${messageOf(cause)}\n`);
  });
}
