import { describe, expect, it } from "vitest";
import { clusterProspect, tenantProspect } from "../../src/engine/prospect.js";

const tenant = { id: 1n, name: "orders", status: "NORMAL", obVersion: "4.2.1.8", type: "PRIMARY" };
const cluster = { id: 1n, status: "RUNNING", obVersion: "4.2.1.8", type: "PRIMARY" };

describe("the prospect of a backup", () => {
  it.each([
    [{}, "yes", "nothing"],
    [{ name: "sys" }, "no", "sys tenant"],
    [{ name: "META$1002" }, "no", "meta tenant"],
    [{ type: "STANDBY" }, "no", "standby"],
    [{ obVersion: "3.2.1.9" }, "no", "3.2.2"],
    [{ obVersion: "3.2.2" }, "yes", "nothing"],
    [{ obVersion: "10.0.0" }, "yes", "nothing"],
    [{ status: "DELETING" }, "no", "DELETING"],
    [{ status: "MODIFYING" }, "unknown", "MODIFYING"],
    [{ status: "" }, "unknown", "not told"],
    [{ obVersion: "newest" }, "unknown", "version"],
    [{ id: undefined as never }, "unknown", "id"],
  ])("of a tenant with %j is %s", (changes, plausible, because) => {
    const told = tenantProspect({ ...tenant, ...changes }, true);
    expect({ plausible: told.plausible, because: told.because.join() }).toEqual({
      plausible,
      because: expect.stringContaining(because) as string,
    });
  });

  it("is none where the version's documents have no such call", () => {
    expect(tenantProspect(tenant, false)).toMatchObject({ plausible: "no" });
  });

  it.each([
    [{}, "yes"],
    [{ type: "STANDBY" }, "no"],
    [{ status: "STOPPED" }, "unknown"],
    [{ obVersion: "2.2.50" }, "unknown"],
  ])("of a cluster with %j is %s", (changes, plausible) => {
    expect(clusterProspect({ ...cluster, ...changes })).toMatchObject({ plausible });
  });
});
