import { mkdirSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { expect, it } from "vitest";
import { atEnd, serveHttp } from "../transport/harness.js";
import { runHere } from "./run-cli.js";
import { makeFolder, serveFaithful } from "./target.js";

it("ends with the exit code that its last line tells, where a report cannot be published", async () => {
  const { server, env } = await serveFaithful();
  atEnd(server.close);
  const folder = await makeFolder();
  // The folder of the report is there when the command begins, and gone when it ends.
  const origin = await serveHttp((incoming, outgoing) => {
    rmSync(join(folder, "out"), { recursive: true, force: true });
    const { method, headers, url = "" } = incoming;
    incoming.pipe(
      httpRequest(server.origin + url, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
        answer.pipe(outgoing);
      }),
    );
  });
  const credentials = { username: { env: "OCP_USERNAME" }, password: { env: "OCP_PASSWORD" } };
  await writeFile(join(folder, "conformance.json"), JSON.stringify({ targets: [{ name: "one", url: origin, credentials }] }));
  for (const aim of [
    ["--target", origin],
    ["--config", "conformance.json"],
  ]) {
    mkdirSync(join(folder, "out"));
    const args = ["conformance", ...aim, "--only", "read/getServerInfo", "--report", "json=out/report.json"];
    const { code, stdout, stderr } = await runHere(args, { env, cwd: folder });
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/^error: --report json=out\/report\.json could not be/m) as string,
    });
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/exit 3 because not everything could be published \(conforms\)$/);
  }
});
