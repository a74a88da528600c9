import { loadContract } from "../../src/contract/load.js";
import { contextOf } from "../../src/engine/plan.js";

/** What probes know of a live run on tenant 2 of cluster 1, with a user's name and password. */
export const liveContext = contextOf({
  ...{
    contract: await loadContract("4.3"),
    operation: "backupTenantNow",
    clusterId: 1n,
    tenantId: 2n,
    allowed: "backup",
    only: [],
    skip: [],
  },
  ...{ target: { kind: "live", name: "test" }, credentials: { basic: true, accessKey: false } },
});
