import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { failProgram } from "../../src/cli/program.js";
import { writeEach } from "../../src/cli/report-file.js";
import { createSelfScan } from "../../src/cli/self-scan.js";
import { base32, canariesIn, canaryCredentials } from "../miniatures/canaries.js";

const { password } = canaryCredentials.basic;
const each = (write: (code: number) => string): string => Array.from(Buffer.from(password), write).join("");
const forms: readonly (readonly [form: string, leaked: string])[] = [
  ["plain", password],
  ["base64", Buffer.from(password).toString("base64")],
  ["base64 after one byte", Buffer.from(`u${password}`).toString("base64")],
  ["base64 after two bytes, as in user:password", Buffer.from(`u:${password}`).toString("base64")],
  ["base64 for URLs", Buffer.from(password).toString("base64url")],
  ["url", encodeURIComponent(password)],
  ["url, every byte", each((code) => `%${code.toString(16)}`)],
  ["json", JSON.stringify(password)],
  ["json in json", JSON.stringify(JSON.stringify(password))],
  ["json, every sign", each((code) => `\\u${code.toString(16).padStart(4, "0")}`)],
  ["html", password.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")],
  ["html, every sign", each((code) => `&#${String(code)};`)],
  ["html, every sign in hex", each((code) => `&#x${code.toString(16)};`)],
  ["hex", Buffer.from(password).toString("hex")],
  ["HEX", Buffer.from(password).toString("hex").toUpperCase()],
  ["upper case", password.toUpperCase()],
  ["reverse", Array.from(password).reverse().join("")],
  ["letters apart", Array.from(password).join("-")],
  ["list of bytes", [...Buffer.from(password)].join(", ")],
  ["base32", base32(Buffer.from(password))],
  ["base64 twice", Buffer.from(Buffer.from(password).toString("base64")).toString("base64")],
  ["all but its last signs", password.slice(0, -4)],
];

describe("4.11 c: a reporter that leaks", () => {
  it.each(forms)(
    "a secret as %s is found by these tests, and withheld by the scan of our own artifacts: exit 3, no file",
    async (_form, leaked) => {
      expect(canariesIn(`<td>before ${leaked} after</td>`)).not.toEqual([]);
      const folder = await mkdtemp(join(process.env["CONTRACT_TESTS_FOLDER"] ?? tmpdir(), "test-"));
      const scan = createSelfScan([{ name: "OCP_PASSWORD", value: password }]);
      const wanted = [
        { kind: "honest", file: join(folder, "honest.txt") },
        { kind: "leaky", file: join(folder, "leaky.txt") },
      ];
      const publish = writeEach(wanted, async (kind) => (kind === "leaky" ? `<td>before ${leaked} after</td>` : "nothing"), scan);
      const cause: unknown = await publish.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const tell = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
      const code = failProgram(cause, ["--verbose"]);
      const told = tell.mock.calls.flat().join("");
      tell.mockRestore();
      expect([code, canariesIn(told)]).toEqual([3, []]);
      expect(String(cause)).toContain("--report leaky=");
      expect(canariesIn(String(cause))).toEqual([]);
      expect(await readdir(folder)).toEqual(["honest.txt"]);
    },
  );
});

describe("4.11: an error that nobody foresaw", () => {
  it.each(forms)("is told without a secret that it has as %s, also with its stack", (_form, leaked) => {
    vi.stubEnv("OSS_KEY_SECRET", password);
    const tell = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    const codes = [[], ["--verbose"]].map((args) => failProgram(new TypeError(`no member of ${leaked}`), args));
    const told = tell.mock.calls.flat().join("");
    tell.mockRestore();
    vi.unstubAllEnvs();
    expect(codes).toEqual([3, 3]);
    expect(told).toContain("internal error: no member of");
    expect(told).toContain("at ");
    expect(canariesIn(told)).toEqual([]);
  });
});
