import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Exchange, RecordedBody } from "../model/exchange.js";
import { member } from "../model/json.js";
import type { MergedReport, Report } from "../model/report.js";
import { readJson } from "../wire/json.js";
import { InputError } from "../model/input-error.js";

/** Schema of reports, as published. */
export interface ReportSchema {
  readonly $id: string;
}

/** Reads the text of a report of one run or of several; fails where it is no whole report of ours, by the name that the text has. */
export function parseReports(name: string, written: string, schema: ReportSchema): readonly Report[] {
  const [error, reports] = validated(parse(name, written), schema);
  if (reports === undefined) throw new InputError(`${name} is no report of ocp-contract: ${tell(error)}; make one with --report json=FILE`);
  return reports.map(withValues);
}

/** Holds a value against the schema of the one form that it claims to have, so that the complaint is about that. */
function validated(value: unknown, schema: ReportSchema): readonly [error: ErrorObject | undefined, reports?: readonly Report[]] {
  const ajv = new Ajv2020({ strict: true });
  formats.default(ajv);
  ajv.addSchema(schema);
  const kind = member(value, "reports") === undefined ? "report" : "mergedReport";
  const validate = ajv.compile<Report | MergedReport>({ $ref: `${schema.$id}#/$defs/${kind}` });
  if (!validate(value)) return [validate.errors?.[0]];
  return [undefined, "reports" in value ? value.reports : [value]];
}

function parse(name: string, written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (cause) {
    throw new InputError(`${name} is no whole JSON document: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function tell(error: ErrorObject | undefined): string {
  const at = error?.instancePath === "" ? "the whole file" : (error?.instancePath ?? "the whole file");
  return `${at} ${error?.message ?? "does not fit its schema"}`;
}

/** A report keeps the texts of bodies, not what they say: that is read again. */
function withValues(report: Report): Report {
  return { ...report, exchanges: report.exchanges.map(withValue) };
}

function withValue(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: request.body === undefined ? request : { ...request, body: readAgain(request.body) },
    ...(response?.body === undefined ? {} : { response: { ...response, body: readAgain(response.body) } }),
  };
}

/** The faults stay those of the bytes that came. */
function readAgain(body: RecordedBody): RecordedBody {
  const { value } = body.cut === true ? {} : readJson(Buffer.from(body.text));
  return value === undefined ? body : { ...body, json: { value, faults: body.json.faults } };
}
