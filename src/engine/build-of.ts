import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";

/** Finds the build that the server gave for itself. */
export function buildOf(exchanges: readonly Exchange[]): string | undefined {
  const info = exchanges.find(tellsBuild);
  return info === undefined ? undefined : buildIn(info);
}

/** Finds every build that is told, each once: recordings may be of several servers. */
export function buildsOf(exchanges: readonly Exchange[]): readonly string[] {
  return [...new Set(exchanges.filter(tellsBuild).flatMap((info) => buildIn(info) ?? []))];
}

function tellsBuild({ operation, response }: Exchange): boolean {
  return operation === "getServerInfo" && response?.status === 200;
}

function buildIn({ response }: Exchange): string | undefined {
  const build = member(response?.body?.json.value, "buildVersion");
  return typeof build === "string" ? build : undefined;
}
