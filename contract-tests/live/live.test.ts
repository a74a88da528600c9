import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLive, readLivePlan, type LiveTarget } from "./live-target.js";
import { describeOperations } from "../prism/suite.js";

// Without OCP_TARGET the faithful miniature is started, so that the suite itself is always exercised.
const plan = readLivePlan(process.env);
let target: LiveTarget;
beforeAll(async () => {
  target = await openLive(plan, process.env);
});
afterAll(() => target.close());

describe(`the client on ${plan.target ?? "the faithful miniature"}`, () => {
  describeOperations({ open: () => target, forbids: plan.forbids, stateless: false });

  it("stays within its budget of one backup", () => {
    expect(target.possibleBackups()).toBeLessThanOrEqual(1);
  });
});
