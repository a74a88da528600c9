import type { OperationView, RouteMatch } from "../model/contract.js";

/** Matches a path to operations, whatever the method; prefers the operation that has the method, then the one with fewer parameters. */
export function matchRoute(operations: Iterable<OperationView>, method: string, path: string): RouteMatch | undefined {
  const segments = (path.split(/[?#]/, 1)[0] ?? "").split("/");
  const matches: RouteMatch[] = [];
  for (const operation of operations) {
    const parameters = matchTemplate(operation.path.split("/"), segments);
    if (parameters !== undefined) matches.push({ operation, parameters });
  }
  matches.sort((one, other) => one.operation.pathParameters.length - other.operation.pathParameters.length);
  return matches.find((match) => match.operation.method === method.toUpperCase()) ?? matches[0];
}

function matchTemplate(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== segment : segment === "") return undefined;
    if (name !== undefined) parameters[name] = decoded(segment);
  }
  return parameters;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
