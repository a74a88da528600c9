import { expect, it } from "vitest";
import { exclusionOf, selectionFor } from "../../src/engine/selection.js";

const checkIds = ["echo/ids", "backup/task-type", "json/parses"];
const selection = { only: ["backup/*", "backup/task-type", "json/*", "read/none-of-this-run"], skip: [] };

it("takes what begins with a class for probes, unless it is a check's very id", () => {
  expect(selectionFor("checks", selection, checkIds).only).toEqual(["backup/task-type", "json/*"]);
  expect(selectionFor("probes", selection, checkIds).only).toEqual(["backup/*", "read/none-of-this-run"]);
});

it("selects nothing by a name that nothing has", () => {
  const chosen = selectionFor("probes", { only: ["read/none-of-this-run"], skip: [] }, checkIds);
  expect(exclusionOf("backup/valid/file-storage", chosen)).toEqual({ reason: "excluded", because: "not among --only" });
});
