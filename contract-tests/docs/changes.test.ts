import { beforeAll, describe, expect, it } from "vitest";
import { changesBetween, type Change } from "../../src/docs/changes.js";
import { readSite } from "../../src/docs/read-site.js";
import { root } from "./built-site.js";

let up: readonly Change[] = [];
let down: readonly Change[] = [];

beforeAll(async () => {
  const { versions } = await readSite(root, []);
  const [newest, middle] = [versions[0]!, versions[1]!];
  const [upgrade, downgrade] = await Promise.all([changesBetween(middle, newest), changesBetween(newest, middle)]);
  [up, down] = [upgrade.changes, downgrade.changes];
}, 60_000);

function subjectsOf(changes: readonly Change[], what: Change["what"], verb: Change["verb"]): readonly string[] {
  return changes.filter((each) => each.what === what && each.verb === verb).map(({ subject }) => subject);
}

describe("what changed between versions", () => {
  it("names new operations, forms and members, and breaks no caller on the way up", () => {
    expect(subjectsOf(up, "operation", "added")).toEqual(["backupTenantNow", "getTenantBackupStrategy", "listTenantDataBackupTasks"]);
    expect(subjectsOf(up, "form", "added")).toEqual(["obBackupServiceStorageConfig.obBackupStorageBaseInfo.BACKUP_STORAGE_S3"]);
    expect(subjectsOf(up, "member", "added")).toContain("data.contents.snapshotVersionTime");
    expect(up.filter(({ breaking }) => breaking)).toEqual([]);
  });

  it("says what a new member is, and where it stands in operations that both versions have", () => {
    const physical = up.find(({ subject }) => subject === "data.physical");
    expect(physical?.about).toMatch(/^boolean\. Whether/);
    expect(physical?.places.map(({ url }) => url)).toEqual(["/4.3/getClusterBackupStrategy.html#200.data.physical"]);
  });

  it("tells on the way down what is gone, with its place in the version that had it", () => {
    expect(subjectsOf(down, "operation", "removed")).toEqual(subjectsOf(up, "operation", "added"));
    const gone = down.filter(({ verb }) => verb === "removed");
    expect(gone.filter(({ places }) => places.some(({ url }) => !url.startsWith("/4.3/")))).toEqual([]);
    const breaking = down.filter((each) => each.breaking).map(({ subject }) => subject);
    expect(breaking).toEqual(
      expect.arrayContaining(["backupTenantNow", "obBackupServiceStorageConfig.obBackupStorageBaseInfo.BACKUP_STORAGE_S3"]),
    );
  });
});
