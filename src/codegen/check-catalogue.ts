import type { Check } from "../model/check.js";
import { probeClasses, type ProbeClass } from "../model/probe.js";
import { generatedBy } from "./notice.js";

/** What the catalogue tells of one probe. */
export interface CatalogueProbe {
  readonly id: string;
  readonly class: ProbeClass;
  readonly title: string;
  readonly operations: readonly string[];
}

const classes: Readonly<Record<ProbeClass, string>> = {
  read: "Only GET of companions.",
  harmless:
    "Cannot start a backup, even on a server that ignores the contract. The most that is sent to a live target unless you allow more.",
  guarded: "Wrong in one way, for the real cluster or tenant: a lax server would start a backup.",
  backup: "A valid call, or one that a right server may accept: starts a backup.",
};

/** Gives the text of `docs/checks.md`: every check with its level, every probe with its class. */
export function renderCheckCatalogue(checks: readonly Check[], probes: readonly CatalogueProbe[]): string {
  const parts = [
    "# Checks and probes",
    `<!-- ${generatedBy.replace("openapi/", "src/checks, src/probes and openapi/")} -->`,
    "A probe is one request; each answer is judged by every check that applies. The level of a finding is the lower of the check's own level and the level of the evidence at the place it concerns. `ocp-contract explain ID` tells the same of one check or probe.",
    `## Checks (${String(checks.length)})`,
    ...checks.flatMap(describeCheck),
    `## Probes (${String(probes.length)})`,
    ...probeClasses.flatMap((probeClass) =>
      describeClass(
        probeClass,
        probes.filter((probe) => probe.class === probeClass),
      ),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function describeCheck({ id, title, level, scope, description, pointer }: Check): readonly string[] {
  const about = scope === "exchange" ? "each exchange" : "the whole run";
  return [
    `### ${id}`,
    `**${escaped(capitalised(title))}.** Level \`${level}\`; judges ${about}.`,
    escaped(description),
    `In the contract: \`${pointer}\``,
  ];
}

function describeClass(probeClass: ProbeClass, probes: readonly CatalogueProbe[]): readonly string[] {
  const lines = probes.map(({ id, title, operations }) => `- \`${id}\`: ${escaped(title)} (${operations.join(", ")})`);
  return [`### ${probeClass} (${String(probes.length)})`, classes[probeClass], ...(lines.length === 0 ? [] : [lines.join("\n")])];
}

/** Keeps Markdown from reading the edges of names such as `__proto__` as emphasis. */
function escaped(sentence: string): string {
  return sentence.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|\*/g, "\\$&");
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
