import Builder from "fast-xml-builder";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import type { Renderer, Report } from "../model/report.js";
import type { Conclusion, Verdict } from "../model/verdict.js";

type Attributes = Readonly<Record<`@${string}`, string | number>>;

interface Testcase extends Attributes {
  readonly failure?: object;
  readonly error?: object;
  readonly skipped?: object;
  readonly "system-out"?: object;
}

/** Renders reports as JUnit XML: a suite for each run, a test case for each verdict. */
export const renderJunit: Renderer = (reports) => {
  const builder = new Builder({
    attributeNamePrefix: "@",
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
    cdataPropName: "",
  });
  const suites = reports.map(suiteOf);
  const total = (name: `@${string}`): number => suites.reduce((sum, suite) => sum + Number(suite[name]), 0);
  const root = {
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    testsuites: {
      "@name": "ocp-contract",
      ...{ "@tests": total("@tests"), "@failures": total("@failures"), "@errors": total("@errors"), "@skipped": total("@skipped") },
      "@time": seconds(reports.reduce((sum, { run }) => sum + run.durationMs, 0)),
      testsuite: suites,
    },
  };
  return `${builder.build(root).trimEnd()}\n`;
};

function suiteOf({ run, exchanges, verdicts, summary }: Report): Attributes & { readonly testcase: readonly Testcase[] } {
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const cases = verdicts.map((verdict) => caseOf(verdict, byId.get(verdict.exchange ?? "")));
  const having = (name: keyof Testcase): number => cases.filter((each) => each[name] !== undefined).length;
  return {
    "@name": clean(`${run.target.name} ${run.operation} ${run.profile}`),
    ...{ "@tests": cases.length, "@failures": having("failure"), "@errors": having("error"), "@skipped": having("skipped") },
    ...{ "@timestamp": run.startedAt.slice(0, 19), "@time": seconds(run.durationMs), "@hostname": clean(run.target.name) },
    // JUnit has no exit code; a reader wants to know.
    ...({
      properties: {
        property: [
          ["run", run.id],
          ["profile", run.profile],
          ["build", run.target.build ?? "unknown"],
          ["allowed", run.allowed],
          ["possible backups", String(run.possibleBackups)],
          ["exit", `${String(summary.exitCode)}: ${summary.exitReason}`],
        ].map(([name = "", value = ""]) => ({ "@name": name, "@value": clean(value) })),
      },
    } as object),
    testcase: cases,
  };
}

function caseOf({ check, probe, conclusion }: Verdict, exchange: Exchange | undefined): Testcase {
  const place =
    exchange === undefined
      ? (probe ?? "the run")
      : `${exchange.probe?.id ?? `${exchange.request.method} ${exchange.request.path}`} (${exchange.id})`;
  return {
    "@classname": clean(check === "*" ? "not sent" : check),
    "@name": clean(place),
    "@time": seconds(exchange?.durationMs ?? 0),
    ...outcomeOf(conclusion),
  };
}

function outcomeOf(conclusion: Conclusion): Partial<Testcase> {
  switch (conclusion.kind) {
    case "pass":
      return {};
    case "fail":
      return { failure: told(conclusion.findings[0]?.message ?? "", conclusion.findings[0]?.level ?? "must", conclusion.findings) };
    case "stale-deviation":
      return { failure: told(`${conclusion.deviation.id}: ${conclusion.because}`, "stale-deviation", []) };
    case "note":
      return { "system-out": { "#text": clean(conclusion.findings.map(sentence).join("\n")) } };
    case "deviation":
      return { skipped: { "@message": clean(`deviation ${conclusion.deviations.map(({ id }) => id).join(", ")}`) } };
    case "skip":
      return { skipped: { "@message": clean(`${conclusion.reason}: ${conclusion.because}`) } };
    case "error":
      return { error: { "@message": clean(conclusion.because), "@type": "could-not-judge" } };
  }
}

function told(message: string, type: string, findings: readonly Finding[]): object {
  return {
    "@message": clean(message),
    "@type": type,
    ...(findings.length === 0 ? {} : { "#text": clean(findings.map(sentence).join("\n")) }),
  };
}

function sentence({ at, level, message, expected, actual, contract, evidence }: Finding): string {
  const basis = evidence === undefined ? "" : ` (${evidence.basis})`;
  return `${at === "" ? "the whole body" : at}, ${level}: ${message}; expected ${expected}; got ${actual}; contract ${contract}${basis}`;
}

/** XML 1.0 has no way to write control characters and half surrogate pairs. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
