import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import { bodyOf, operationOf } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { stringsWithin } from "./strings-within.js";

/** No page limits a text. A long stack trace has some ten thousand characters; lists of thousands of rows have short ones. Of longer ones no more is kept. */
const most = 65_535;

/** No single text of an answer is out of all proportion. */
export const responseStringsAreBounded: ExchangeCheck = {
  id: "response/strings-are-bounded",
  title: "no single text of an answer is longer than 64 Ki characters",
  level: "observe",
  scope: "exchange",
  description:
    "No page of the vendor limits the length of a text, so one of more than 65,535 characters is only noted. Callers read answers into memory, and write them into logs. A list may be as long as it likes.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const [operation, body] = [operationOf(exchange, contract), bodyOf(exchange)];
    if (operation === undefined || body === undefined) return notApplicable("this is no answer of an operation, or no JSON");
    const evidence = { basis: "unknown", note: "no length is documented" } as const;
    return stringsWithin(body)
      .filter(({ text }) => text.length > most)
      .map(({ at, text }) => {
        const actual = `${String(text.length)} characters or more: ${show(text)}`;
        const message = `a text has ${String(text.length)} characters or more`;
        return finding(
          "observe",
          { contract: operation.pointer, evidence },
          { at, expected: `at most ${String(most)} characters`, actual, message },
        );
      });
  },
};
