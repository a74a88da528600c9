import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";

/** Finds the build that the server gave for itself. */
export function buildOf(exchanges: readonly Exchange[]): string | undefined {
  const info = exchanges.find((exchange) => exchange.operation === "getServerInfo" && exchange.response?.status === 200);
  const build = member(info?.response?.body?.json.value, "buildVersion");
  return typeof build === "string" ? build : undefined;
}
