import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import { renderCheckCatalogue, type CatalogueProbe } from "../../src/codegen/check-catalogue.js";
import { loadContract } from "../../src/contract/load.js";
import { catalogueProbes } from "../../src/engine/catalogue.js";

const probes: readonly CatalogueProbe[] = [
  { id: "backup/valid/file", class: "backup", title: "a valid call", operations: ["backupTenantNow", "backupClusterNow"] },
  { id: "read/companion/getTenant", class: "read", title: "reads the tenant", operations: ["backupTenantNow"] },
];

describe("the catalogue", () => {
  it("tells each check once, with its level and description", () => {
    const text = renderCheckCatalogue(checks, []);
    for (const { id, level, description } of checks) {
      expect(text.split(`### ${id}\n`)).toHaveLength(2);
      expect(text.split(`### ${id}\n`)[1]).toMatch(new RegExp(`^[^#]*Level \`${level}\``));
      expect(text.replaceAll("\\", "")).toContain(description);
    }
  });

  it("tells each probe under its class, with its operations", () => {
    const [, afterRead = ""] = renderCheckCatalogue([], probes).split("### read (1)");
    const [read, backup] = afterRead.split("### backup (1)");
    expect(read).toContain("- `read/companion/getTenant`: reads the tenant (backupTenantNow)");
    expect(backup).toContain("- `backup/valid/file`: a valid call (backupTenantNow, backupClusterNow)");
  });

  it("is formatted as the house formats", async () => {
    const text = renderCheckCatalogue(checks, catalogueProbes(await loadContract("4.3")));
    expect(await format(text, { parser: "markdown", printWidth: 140 })).toBe(text);
  });
});
