import type { Contract } from "../model/contract.js";
import { member } from "../model/json.js";
import type { Report } from "../model/report.js";

/** Source that evidence of a run is cited by, until a person gives it a better name. */
export interface ObservedSource {
  readonly key: string;
  readonly build: string;
  /** ISO date. */
  readonly date: string;
}

/** Names the source of what a run observed. */
export function observedSource({ profile }: Contract, { run, exchanges }: Report): ObservedSource {
  const info = exchanges.find(({ operation, response }) => operation === "getServerInfo" && response?.status === 200);
  const told = run.target.build ?? member(info?.response?.body?.json.value, "buildVersion");
  const build = typeof told === "string" && /^[\w.+-]{1,60}$/.test(told) ? told : `of profile ${profile}`;
  const date = run.startedAt.slice(0, 10);
  return { key: `observed-${build.replace(/[^\w.-]+/g, "-").toLowerCase()}-${date}`, build, date };
}
