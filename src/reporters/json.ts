import type { Exchange, RecordedBody } from "../model/exchange.js";
import type { MergedReport, Renderer, Report } from "../model/report.js";

// What a reader looks for first comes first; a member that is not listed comes after these, by name.
const order = [
  ...["schema", "reports", "run", "summary", "checks", "verdicts", "exchanges"],
  ...["id", "name", "kind", "version", "check", "exchange", "probe", "conclusion", "title", "level", "reason", "because"],
  ...["at", "expected", "actual", "message", "contract", "evidence", "findings", "deviation", "deviations"],
  ...["operation", "request", "response", "failure", "method", "origin", "path", "httpVersion", "status", "statusText", "headers", "body"],
];
const ranks = new Map(order.map((member, rank) => [member, rank]));

/** Characters of a body in the report: no string can hold hundreds of bodies of some megabytes. */
const longestText = 65_536;

/** Renders one report, or several as a merged one, as JSON that `report.schema.json` describes; bodies keep the beginning of their text and their faults, not the value read from it. */
export const renderJson: Renderer = (reports) => {
  const [first, ...others] = reports;
  const merged: MergedReport = { schema: "https://ocp-contract.example/merged-report/1", reports: reports.map(lightened) };
  return `${write(first !== undefined && others.length === 0 ? lightened(first) : merged, "")}\n`;
};

function lightened(report: Report): Report {
  return { ...report, exchanges: report.exchanges.map(withoutValues) };
}

function withoutValues(exchange: Exchange): Exchange {
  const { request, response, ...rest } = exchange;
  return {
    ...rest,
    request: request.body === undefined ? request : { ...request, body: withoutValue(request.body) },
    ...(response === undefined
      ? {}
      : { response: response.body === undefined ? response : { ...response, body: withoutValue(response.body) } }),
  };
}

function withoutValue({ json, ...body }: RecordedBody): RecordedBody {
  const cut = body.text.length > longestText ? ({ text: body.text.slice(0, longestText), cut: true } as const) : {};
  return { ...body, ...cut, json: { faults: json.faults } };
}

/** Not JSON.stringify: it cannot write a bigint, and keeps whatever member order an object came with. */
function write(value: unknown, indent: string): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => write(each, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .sort(([one], [other]) => byRank(one, other))
        .map(([member, each]) => `${JSON.stringify(member)}: ${write(each, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function byRank(one: string, other: string): number {
  const difference = (ranks.get(one) ?? order.length) - (ranks.get(other) ?? order.length);
  return difference !== 0 ? difference : one < other ? -1 : one > other ? 1 : 0;
}
