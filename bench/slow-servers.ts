// Serves many faithful OCPs in one process, each of which takes its time for every answer; prints them as one line of JSON.
import { late } from "../src/miniatures/lie.js";
import { miniatureOf } from "../src/miniatures/registry.js";
import { serveMiniature } from "../src/miniatures/serve.js";

const [servers = 1, latency = 0] = process.argv.slice(2).map(Number);
const slow = { ...miniatureOf("faithful"), lies: [late(latency)] };
const served = await Promise.all(Array.from({ length: servers }, () => serveMiniature(slow)));
const told = served.map(({ origin, credentials, clusterId, tenantId }) => ({
  ...{ origin, username: credentials.basic.username, password: credentials.basic.password },
  ...{ clusterId: String(clusterId), tenantId: String(tenantId) },
}));
process.stdout.write(`${JSON.stringify(told)}\n`);
process.once("SIGINT", () => {
  void Promise.all(served.map((server) => server.close())).then(() => process.exit());
});
