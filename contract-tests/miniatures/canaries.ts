import { expect } from "vitest";
import { renderDeviationProposals } from "../../src/cli/deviation-proposals.js";
import { loadRenderer, reportKinds } from "../../src/cli/report-kinds.js";
import { proposeEvidence } from "../../src/engine/propose-evidence.js";
import { proposeOverlay } from "../../src/engine/propose-overlay.js";
import type { Contract, ExampleView } from "../../src/model/contract.js";
import { jsonText } from "../../src/model/json-text.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../../src/model/json.js";
import type { Report } from "../../src/model/report.js";
import type { Verdict } from "../../src/model/verdict.js";
import { renderAnnotations } from "../../src/reporters/github.js";
import { renderConsole } from "../../src/reporters/console.js";
import type { LedgerEntry } from "../../src/transport/ledger.js";

/** Beginnings of the canaries: no text of ours has them, and no escape leaves them as they are. */
const stems = { password: "Kanari7xQ2pw", accessKeySecret: "Kanari8yR3ak", storageKey: "Kanari9zS4sk" } as const;
/** Signs that each form of text writes in its own way. */
const signs = `"/\\<&+ %`;

/** Credentials of a miniature that are canaries. */
export const canaryCredentials = {
  basic: { username: "backup-runner", password: `${stems.password}${signs}` },
  accessKey: { id: "canary-key-id", secret: `${stems.accessKeySecret}${signs}` },
};

/** The same contract, its examples with a canary for every storage key. */
export function withCanaryKeys(contract: Contract): Contract {
  const made = new Map<ExampleView, ExampleView>();
  return {
    ...contract,
    requestExamples: (id) =>
      contract.requestExamples(id).map((example) => {
        const known = made.get(example) ?? { ...example, value: withKey(example.value) };
        made.set(example, known);
        return known;
      }),
  };
}

/** Puts a canary in the place of every storage key. */
export function withKey(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(withKey);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === "accessKeySecret" ? `${stems.storageKey}${signs}` : withKey(each)]),
  );
}

/** The forms of a stem: whatever stands for a whole secret holds one of them. */
function formsOf(stem: string): readonly (readonly [form: string, text: string])[] {
  const bytes = Buffer.from(stem);
  const each = (write: (code: number) => string): string => Array.from(bytes, write).join("");
  return [
    ["plain", stem],
    ["base64", Buffer.from(stem.slice(0, 12)).toString("base64").slice(0, 16)],
    // After one and after two other bytes, as in `user:password`.
    ["base64 + 1", Buffer.from(`.${stem}`).toString("base64").slice(4, 16)],
    ["base64 + 2", Buffer.from(`..${stem}`).toString("base64").slice(4, 16)],
    ["hex", bytes.toString("hex")],
    ["HEX", bytes.toString("hex").toUpperCase()],
    ["url", each((code) => `%${code.toString(16)}`)],
    ["URL", each((code) => `%${code.toString(16).toUpperCase()}`)],
    ["json", each((code) => `\\u${code.toString(16).padStart(4, "0")}`)],
    ["html", each((code) => `&#${String(code)};`)],
    ["html hex", each((code) => `&#x${code.toString(16)};`)],
    ["upper case", stem.toUpperCase()],
    ["lower case", stem.toLowerCase()],
    ["reverse", Array.from(stem).reverse().join("")],
    ...[" ", "-", ":", ",", "\n", "\\n"].map((sign) => [`apart by ${JSON.stringify(sign)}`, Array.from(stem).join(sign)] as const),
    ["list of bytes", [...bytes].join(",")],
    ["list of bytes, spaced", [...bytes].join(", ")],
    ["base32", base32(bytes.subarray(0, 10))],
    ["base64 twice", Buffer.from(bytes.toString("base64")).toString("base64").slice(0, 20)],
  ];
}

/** Of bytes by fives. */
export function base32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

const canaries = Object.entries(stems).flatMap(([name, stem]) => formsOf(stem).map(([form, text]) => ({ name, form, text })));
/** A signature is as good as the secret for as long as its call may be sent. */
const signature = /OCP-ACCESS-KEY-HMACSHA1 [^\s"'\\]*:[A-Za-z0-9+/]{27}=/;

/** Finds canaries in a text, by its own means. */
export function canariesIn(text: string): readonly string[] {
  const found = canaries.filter((canary) => text.includes(canary.text)).map(({ name, form }) => `${name} (${form})`);
  return signature.test(text) ? [...found, "Authorization"] : found;
}

/** Most of the thousands of verdicts of a run say the same words; each is rendered once, which saves half the time. */
function inOtherWords({ verdicts, ...report }: Report): Report {
  const wordsOf = ({ conclusion }: Verdict): unknown =>
    conclusion.kind === "skip" ? conclusion.because : conclusion.kind === "pass" ? "" : conclusion;
  const told = new Map(verdicts.map((verdict) => [wordsOf(verdict), verdict]));
  return { ...report, verdicts: [...told.values()] };
}

/** Everything that a run may publish or keep, by name. */
async function artifactsOf(whole: Report, contract: Contract, ledger: readonly LedgerEntry[]): Promise<Readonly<Record<string, string>>> {
  const report = inOtherWords(whole);
  const rendered = await Promise.all(reportKinds.map(async (kind) => [kind, (await loadRenderer(kind))([report])] as const));
  return {
    ...Object.fromEntries(rendered),
    console: renderConsole(report, { color: false, width: 100, verbose: false }),
    "console --verbose": renderConsole(report, { color: true, width: 100, verbose: true }),
    annotations: renderAnnotations([report]),
    overlay: jsonText(proposeOverlay(contract, report).overlay ?? null),
    evidence: jsonText(proposeEvidence(contract, report).entries),
    deviations: await renderDeviationProposals([report]),
    ledger: JSON.stringify(ledger),
  };
}

/** Holds that no artifact of a run has a canary in any form. */
export async function expectNoCanary(report: Report, contract: Contract, ledger: readonly LedgerEntry[]): Promise<void> {
  const artifacts = await artifactsOf(report, contract, ledger);
  expect(Object.entries(artifacts).flatMap(([name, text]) => canariesIn(text).map((found) => `${name}: ${found}`))).toEqual([]);
}
