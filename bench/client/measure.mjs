// One round of one client, in a process of its own: prints microseconds of CPU per call.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , module, answerFile, stub, calls] = process.argv;
const answer = readFileSync(answerFile);
const headers = { "content-type": "application/json", "content-length": String(answer.length) };
let seen;
globalThis.fetch = async (input, init) => {
  // Node's own makes a Request of what it is given, even of a Request: some clients have made one before, others leave it all to fetch.
  seen = stub === "request" ? new Request(input, init) : [input, init];
  return new Response(answer, { status: 200, headers });
};

const { call } = await import(pathToFileURL(module).href);
const many = async (count) => {
  for (let done = 0; done < count; done += 1) await call();
};
const told = JSON.stringify(await call());
const request = Array.isArray(seen) ? new Request(...seen) : seen;
const sent = await request.text();
if (!request.headers.has("authorization") || !sent.includes("BACKUP_STORAGE_FILE") || !told.includes("3000041")) {
  throw new Error(`${module} made another call than the others`);
}
await many(2000);
const before = process.cpuUsage();
await many(Number(calls));
const { user, system } = process.cpuUsage(before);
console.log((user + system) / Number(calls));
