import { builtinModules } from "node:module";
import { posix } from "node:path";
import { readSource, type Import, type Mention, type SourceFile } from "./read-source.js";
import { outsideGlobals, pureBuiltins, randomNames, rooms, type Room } from "./rooms.js";

const longestFile = 250;
const vagueNames = ["common", "helper", "helpers", "index", "misc", "util", "utils"];
const clockAndDice = ["Date.now", "Date()", "new Date()", "Math.random"];

/** Lists what a file of `src/` does against the architecture, one sentence each; none for a file that keeps to it. */
export function breachesIn(file: SourceFile): readonly string[] {
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || room === undefined) return [`${file.path} lies in no room`];
  const reading = readSource(file);
  return [
    ...breachesOfName(file.path),
    ...(reading.lines > longestFile ? [`${file.path} has ${reading.lines} lines, more than ${longestFile}`] : []),
    ...reading.oddities.map((each) => `${placeOf(file, each)} has ${each.what}`),
    ...reading.imports.flatMap((each) => breachesOfImport(file, name, room, each)),
    ...(room.pure ? reading.globals.filter(isOutside).map((each) => `${placeOf(file, each)} uses ${each.what} in a pure room`) : []),
  ];
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\/./.exec(path)?.[1];
}

function breachesOfName(path: string): readonly string[] {
  const name = posix.basename(path, ".ts");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return [`${path} is not named in kebab-case`];
  return vagueNames.includes(name) ? [`${path} is named for no concept`] : [];
}

function breachesOfImport(file: SourceFile, name: string, room: Room, each: Import): readonly string[] {
  const place = placeOf(file, each);
  if (each.what === "(computed)") return [`${place} computes what it imports`];
  if (each.what.startsWith(".")) return breachesOfPath(file, name, room, each);
  if (isBuiltin(each.what)) return breachesOfBuiltin(place, name, room, each);
  const allowed = room.packages === "any" || room.packages.includes(packageOf(each.what));
  return allowed ? [] : [`${place} imports package ${each.what}, which ${name} may not`];
}

function breachesOfPath(file: SourceFile, name: string, room: Room, each: Import): readonly string[] {
  const target = posix.join(posix.dirname(file.path), each.what);
  const other = target.startsWith("generated/") ? "generated" : (roomOf(target) ?? target);
  return other === name || room.imports.includes(other) ? [] : [`${placeOf(file, each)} imports ${target}: ${name} may not reach ${other}`];
}

function breachesOfBuiltin(place: string, name: string, room: Room, each: Import): readonly string[] {
  if (!each.what.startsWith("node:")) return [`${place} imports ${each.what} without node:`];
  if (!room.pure) return [];
  if (name === "model" || !pureBuiltins.includes(each.what)) return [`${place} imports ${each.what} in a pure room`];
  const random = each.what === "node:crypto" ? each.names.filter((imported) => imported === "*" || randomNames.includes(imported)) : [];
  return random.map((imported) => `${place} imports ${imported} of node:crypto in a pure room`);
}

function isOutside({ what }: Mention): boolean {
  return clockAndDice.includes(what) || outsideGlobals.includes(/^\w+/.exec(what)?.[0] ?? what);
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function placeOf(file: SourceFile, mention: Mention): string {
  return `${file.path}:${mention.line}`;
}
