import type { RunCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { jsonText } from "../model/json-text.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { calledOperation, statementAt } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** So many rows do not move from one page to the next between two readings because some came in front of them. */
const fewest = 5;

interface Page {
  readonly exchange: Exchange;
  /** The call but for its page, and the page that was asked for. */
  readonly list: string;
  readonly asked: bigint;
  readonly rows: ReadonlySet<string>;
}

/** Two pages of a list hold different rows. */
export const listPagesDiffer: RunCheck = {
  id: "list/pages-differ",
  title: "another page of a list shows other rows",
  level: "should",
  scope: "run",
  description:
    "Of two pages of one list that were read one after the other, the second does not hold the rows of the first again. Where the number of the page is not heeded, nobody sees what stands behind the first page. Fewer than five rows may have moved meanwhile, and a server that says it gave another page than was asked for is taken at its word.",
  pointer: `${clusterBackup}/responses/200`,
  judge: ({ exchanges }, contract) => {
    const pages = exchanges.flatMap((exchange) => pageOf(exchange, contract));
    const pairs = pages.flatMap((page, index) => {
      const before = pages.slice(0, index).findLast(({ list }) => list === page.list);
      return before === undefined || before.asked === page.asked ? [] : [[before, page] as const];
    });
    if (pairs.length === 0) return notApplicable("no list was read over two pages");
    return pairs.filter(([before, page]) => repeats(before, page)).map(([before, page]) => told(before, page, contract));
  },
};

function repeats(before: Page, { rows }: Page): boolean {
  return rows.size >= fewest && rows.size <= before.rows.size && [...rows].every((row) => before.rows.has(row));
}

function told(before: Page, { exchange, asked, rows }: Page, contract: Contract): Finding {
  const at = "/data/contents";
  const message = `page ${String(asked)} holds the rows of page ${String(before.asked)} again (${before.exchange.id}, ${exchange.id})`;
  const parts = { at, expected: "other rows", actual: `the same ${String(rows.size)} rows`, message };
  return finding("should", statementAt(contract, exchange, at), parts);
}

function pageOf(exchange: Exchange, contract: Contract): readonly Page[] {
  const [path = "", query = ""] = exchange.request.path.split("?");
  const parameters = new URLSearchParams(query);
  const asked = integerOf(parameters.get("page"));
  const data = member(exchange.response?.body?.json.value, "data");
  const contents = member(data, "contents");
  const given = integerOf(member(member(data, "page"), "number")) ?? asked;
  const listed = exchange.response?.status === 200 && calledOperation(exchange, contract) !== undefined;
  if (!listed || asked === undefined || given !== asked || !isJsonArray(contents)) return [];
  parameters.delete("page");
  const list = `${exchange.request.origin}${path}?${parameters.toString()}`;
  return [{ exchange, list, asked, rows: new Set(contents.map(identityOf)) }];
}

/** Rows of backups have small numbers of their own within each tenant. */
function identityOf(row: JsonValue): string {
  return jsonText(["id", "taskId", "clusterId", "tenantId", "startTime"].map((name) => member(row, name) ?? null));
}
