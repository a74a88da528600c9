import type { Report } from "../../src/model/report.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

/** What a server may write to break out of whatever form it is shown in. */
export const hostileWords = [
  "</script><img src=x onerror=alert(1)>",
  "a | b ``` c `d` <b> & ]]> --> @everyone [x](javascript:1)",
  "line\n::error::injected\r\n# heading",
  "\u0000\u0008\u001b[31m\ud800 half",
] as const;

/** A report in which everything that a server can say is said in hostile words. */
export function hostileReport(words: string): Report {
  const report = reportOfEveryKind({
    target: { kind: "live", name: "http://127.0.0.1:8080", build: words },
    stopped: words,
    remarks: [words],
  });
  return {
    ...report,
    exchanges: report.exchanges.map((exchange) =>
      exchange.response === undefined
        ? exchange
        : {
            ...exchange,
            response: {
              ...exchange.response,
              statusText: words,
              headers: [["x-odd", words]],
              body: { text: words, size: words.length, json: { value: { [words]: words }, faults: [] } },
            },
          },
    ),
    verdicts: report.verdicts.map((verdict) => {
      const { conclusion } = verdict;
      if ("findings" in conclusion) {
        const findings = conclusion.findings.map((finding) => ({
          ...finding,
          at: `/${words}`,
          actual: words,
          message: words,
          expected: words,
        }));
        return { ...verdict, conclusion: { ...conclusion, findings } };
      }
      return "because" in conclusion ? { ...verdict, conclusion: { ...conclusion, because: words } } : verdict;
    }),
  };
}
