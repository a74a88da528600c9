import { describe, expect, it } from "vitest";
import { probeClasses } from "../../src/model/probe.js";
import { readLivePlan } from "./live-target.js";

describe("what the live suite may send", () => {
  it.each<[environment: NodeJS.ProcessEnv, forbidden: readonly (string | undefined)[]]>([
    [{}, [undefined, undefined, undefined, undefined]],
    [{ OCP_TARGET: "http://ocp.example" }, [undefined, undefined, "needs OCP_ALLOW=guarded", "needs OCP_ALLOW=backup"]],
    [
      { OCP_TARGET: "http://ocp.example", OCP_ALLOW: "read" },
      [undefined, "needs OCP_ALLOW=harmless", "needs OCP_ALLOW=guarded", "needs OCP_ALLOW=backup"],
    ],
    [
      { OCP_TARGET: "http://ocp.example", OCP_ALLOW: "guarded" },
      [undefined, undefined, "needs OCP_REQUEST=FILE, the body of a valid call", "needs OCP_ALLOW=backup"],
    ],
    [
      { OCP_TARGET: "http://ocp.example", OCP_ALLOW: "backup", OCP_REQUEST: "body.json", OCP_TENANT_ID: "12", OCP_CONFIRM: "13" },
      [undefined, undefined, "needs OCP_CONFIRM, which repeats OCP_TENANT_ID", "needs OCP_CONFIRM, which repeats OCP_TENANT_ID"],
    ],
    [
      { OCP_TARGET: "http://ocp.example", OCP_ALLOW: "backup", OCP_REQUEST: "body.json", OCP_TENANT_ID: "12", OCP_CONFIRM: "12" },
      [undefined, undefined, undefined, undefined],
    ],
  ])("with %j", (environment, forbidden) => {
    expect(probeClasses.map(readLivePlan(environment).forbids)).toEqual(forbidden);
  });

  it("is no class that is none", () => {
    expect(() => readLivePlan({ OCP_TARGET: "http://ocp.example", OCP_ALLOW: "all" })).toThrow(/OCP_ALLOW=all.*harmless/);
  });
});
