import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Level } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** A page with the numbers that it gives of itself; those that are absent or no counts are left out. */
interface Page {
  readonly rows: bigint;
  readonly total?: bigint;
  readonly pages?: bigint;
  readonly number?: bigint;
  readonly size?: bigint;
}

/** The numbers of a page and its rows say the same. */
export const listPageAddsUp: ExchangeCheck = {
  id: "list/page-adds-up",
  title: "the numbers of a page fit one another and its rows",
  level: "should",
  scope: "exchange",
  description:
    "A page holds no more rows than its size, the whole list no fewer than its pages show, totalPages is totalElements by size, and a page in the middle of the list, or the first of one that is not empty, has rows. A caller who walks a list by wrong numbers overlooks a backup. A row that comes or goes between the counting and the reading is not held against a server, nor is a page with fewer rows than it could have, nor another size or a nearer page than was asked for. A page without rows is only noted: a server may hide those that the caller may not see.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    if (calledOperation(exchange, contract) === undefined || !isSuccessStatus(answerOf(exchange).status))
      return notApplicable("this is no successful answer of an operation");
    const page = pageOf(bodyOf(exchange));
    if (page === undefined) return notApplicable("the answer is no page of a list");
    const wrong = [tooManyRows(page), tooFewInAll(page), wrongPages(page), anotherFirst(page, exchange)].map(
      (fault) => ["should", fault] as const,
    );
    return [...wrong, ["observe", noRows(page)] as const].flatMap(([level, fault]) =>
      fault === undefined ? [] : [tell(level, exchange, contract, fault)],
    );
  },
};

type Fault = readonly [at: string, expected: string, actual: bigint, message: string];

function tooManyRows({ rows, size }: Page): Fault | undefined {
  if (size === undefined || size === 0n || rows <= size) return undefined;
  return ["/data/contents", `at most ${String(size)} rows`, rows, "a page has more rows than its size"];
}

/** A row that came after the counting is one more; where nothing was counted, nothing is read. */
function tooFewInAll({ rows, total, number = 0n, size }: Page): Fault | undefined {
  if (total === undefined || size === undefined || rows === 0n || number < 1n) return undefined;
  const shown = (number - 1n) * size + rows;
  if (total !== 0n && shown - total <= 1n) return undefined;
  return total >= shown
    ? undefined
    : ["/data/page/totalElements", `at least ${String(shown)}`, total, "a list has fewer rows in all than its pages up to this one"];
}

function wrongPages({ total, pages, size }: Page): Fault | undefined {
  if (total === undefined || pages === undefined || size === undefined || size === 0n) return undefined;
  const right = (total + size - 1n) / size;
  if (pages === right || (total === 0n && pages === 1n)) return undefined;
  return ["/data/page/totalPages", String(right), pages, `${String(total)} rows in pages of ${String(size)} make another number of pages`];
}

/** The last page may have become empty since it was counted. */
function noRows({ rows, total, number, size }: Page): Fault | undefined {
  if (rows > 0n || total === undefined || number === undefined || size === undefined || size === 0n) return undefined;
  const expected = total > 0n && number >= 1n && (number === 1n || number * size <= total);
  return expected ? ["/data/contents", "rows", 0n, `a page is empty, and the list has ${String(total)} rows`] : undefined;
}

/** Who asks for a page behind the last one may be given the last one; the first page is always there. */
function anotherFirst({ number, rows }: Page, { request }: Exchange): Fault | undefined {
  const asked = integerOf(new URLSearchParams(request.path.split("?")[1] ?? "").get("page"));
  if (asked !== 1n || number === undefined || number === 1n || rows === 0n) return undefined;
  return ["/data/page/number", "1, as asked for", number, "the first page has another number"];
}

function tell(level: Level, exchange: Exchange, contract: Contract, [at, expected, actual, message]: Fault): Finding {
  return finding(level, statementAt(contract, exchange, at), { at, expected, actual: String(actual), message });
}

function pageOf(body: JsonValue | undefined): Page | undefined {
  const data = member(body, "data");
  const contents = member(data, "contents");
  const said = member(data, "page");
  if (!isJsonArray(contents) || said === undefined) return undefined;
  const [total, pages, number, size] = ["totalElements", "totalPages", "number", "size"].map((name) => countOf(member(said, name)));
  return {
    rows: BigInt(contents.length),
    ...(total === undefined ? {} : { total }),
    ...(pages === undefined ? {} : { pages }),
    ...(number === undefined ? {} : { number }),
    ...(size === undefined ? {} : { size }),
  };
}

/** A count that is written as a string is left to response/schema. */
function countOf(value: JsonValue | undefined): bigint | undefined {
  const count = typeof value === "string" ? undefined : integerOf(value);
  return count === undefined || count < 0n ? undefined : count;
}
