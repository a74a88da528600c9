import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { checks } from "../../src/checks/registry.js";
import { runCli } from "./run-cli.js";

const commands = ["conformance", "judge", "compare", "merge", "mock", "discover", "resolve", "explain", "versions"];

describe("what the command line tells of itself", () => {
  it("gives its version on stdout", async () => {
    expect(await runCli(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  it("lists every command", async () => {
    const { code, stdout } = await runCli(["--help"]);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command} `);
  });

  it.each(commands)("shows examples of %s", async (command) => {
    const { code, stdout, stderr } = await runCli([command, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Examples:");
    expect(stdout).toContain(`$ ocp-contract ${command}`);
  });

  it("shows help and exits 2 where no command is given", async () => {
    const { code, stderr } = await runCli([]);
    expect(code).toBe(2);
    expect(stderr).toContain("Usage: ocp-contract");
  });

  it("names no secret as a flag", async () => {
    const { stdout } = await runCli(["conformance", "--help"]);
    expect(stdout).not.toMatch(/--(password|secret|username|access-key-)/);
  });
});

describe("explain", () => {
  it("tells what a check holds, its level and where it stands in the contract", async () => {
    const [check] = checks;
    const { code, stdout } = await runCli(["explain", check!.id]);
    expect(code).toBe(0);
    for (const part of [check!.title, "Level:", check!.level, "Contract: ", check!.pointer]) expect(stdout).toContain(part);
  });

  it("tells what a probe sends and may do", async () => {
    const { code, stdout } = await runCli(["explain", "backup/valid/file-storage"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Class: backup: a right server starts a real backup.");
    expect(stdout).toContain("backupTenantNow, backupClusterNow");
  });
});

describe("versions", () => {
  it("tells every profile with the versions it covers", async () => {
    const { code, stdout } = await runCli(["versions"]);
    expect(code).toBe(0);
    for (const part of ["4.3.4", "4.2.2", "4.0.3", "backupTenantNow", "documented"]) expect(stdout).toContain(part);
  });

  it("tells the same as JSON", async () => {
    const { stdout } = await runCli(["versions", "--json"]);
    const profiles = JSON.parse(stdout) as readonly { readonly id: string; readonly operations: readonly unknown[] }[];
    expect(profiles.map((each) => each.id)).toEqual(["4.3", "4.2.2", "4.0"]);
    expect(profiles[0]?.operations.length).toBe(13);
  });
});
