import { describe, expect, it } from "vitest";
import { coverage } from "../../src/contract/describe.js";
import { choiceRemarks, chooseProfile, heaviestLevel } from "../../src/engine/choose-profile.js";
import { decideExchange, decideRun } from "../../src/engine/decide.js";
import { summarize } from "../../src/engine/summarize.js";
import type { RunCheck } from "../../src/model/check.js";
import type { ProfileChoice } from "../../src/model/profile-choice.js";
import { checkThat, emptyRun, exchange, finding, noContract, runInfo } from "./made-up.js";

describe("the profile for a build", () => {
  it.each([
    ["4.3.4-20250114", "4.3", "covered"],
    ["4.3.4-1234.el7", "4.3", "covered"],
    ["V4.3.2", "4.3", "covered"],
    ["4.3.4.1", "4.3", "covered"],
    ["4.2.2", "4.2.2", "covered"],
    ["4.2.1-20240101", "4.0", "covered"],
    ["4.0.3", "4.0", "covered"],
    ["4.3.5", "4.3", "nearest-older"],
    ["4.3.40", "4.3", "nearest-older"],
    ["5.0.0", "4.3", "nearest-older"],
    ["10.0.0", "4.3", "nearest-older"],
    ["4.3.1-20240601", "4.2.2", "nearest-older"],
    ["4.1.9", "4.0", "nearest-older"],
    ["2.5.0-SNAPSHOT", "4.0", "oldest"],
    ["4.0.2", "4.0", "oldest"],
  ])("of %s is %s, %s", (build, profile, fit) => {
    expect(chooseProfile(build, coverage())).toEqual({ profile, fit });
    expect(chooseProfile(build, coverage().toReversed())).toEqual({ profile, fit });
  });

  it.each(["", "snapshot", "4.3", "build 4.3.4", "4.3.x", "4.3.4a", "4..3.4"])("cannot be told of %j", (build) => {
    expect(chooseProfile(build, coverage())).toBeUndefined();
  });
});

const near: ProfileChoice = { by: "build", build: "4.3.5-1", fit: "nearest-older" };
const covered: ProfileChoice = { by: "build", build: "4.3.4-1", fit: "covered" };

describe("what findings weigh by a profile that does not cover the build", () => {
  it("is at most observe, in full with --strict, and nothing else lowers it", () => {
    expect(heaviestLevel(near, false)).toBe("observe");
    expect(heaviestLevel({ ...near, fit: "oldest" }, false)).toBe("observe");
    expect([heaviestLevel(near, true), heaviestLevel(covered, false)]).toEqual(["must", "must"]);
    expect([heaviestLevel(undefined, false), heaviestLevel({ by: "default" }, false), heaviestLevel({ by: "name" }, false)]).toEqual([
      "must",
      "must",
      "must",
    ]);
  });

  it("makes notes of fails, of exchanges as of the run", () => {
    const check = checkThat(() => [finding("must"), finding("should")]);
    const ofRun: RunCheck = { ...check, scope: "run", judge: () => [finding("must")] };
    const lowered = { kind: "note", findings: [{ level: "observe" }, { level: "observe" }] };
    expect(decideExchange(check, exchange(), noContract, emptyRun, [], "observe")).toMatchObject(lowered);
    expect(decideRun(ofRun, noContract, emptyRun, [], "observe")).toMatchObject({ kind: "note", findings: [{ level: "observe" }] });
    expect(decideExchange(check, exchange(), noContract, emptyRun, []).kind).toBe("fail");
  });

  it("leaves an error an error and a skip a skip", () => {
    const broken = checkThat(() => {
      throw new Error("no schema");
    });
    expect(decideExchange(broken, exchange(), noContract, emptyRun, [], "observe").kind).toBe("error");
    const skipping = checkThat(() => ({ skip: "masked", because: "ids" }));
    expect(decideExchange(skipping, exchange(), noContract, emptyRun, [], "observe").kind).toBe("skip");
  });

  it("is said in the remarks and as the reason of the exit code, so that 0 does not read as a proof", () => {
    expect(choiceRemarks(near, "4.3", false)).toEqual([
      "OCP calls itself 4.3.5-1, which no profile covers: it was judged by profile 4.3, the nearest older one, and findings are only observed (--strict lets them weigh)",
    ]);
    expect(choiceRemarks({ ...near, fit: "oldest" }, "4.0", true)[0]).toMatch(/by profile 4\.0, the oldest there is.*with --strict/);
    expect(choiceRemarks(covered, "4.3", false)).toEqual([]);
    const served = exchange({
      operation: "getServerInfo",
      probe: { id: "read/x", class: "read", credentials: "own", impossibleIds: false },
    });
    const verdicts = [{ check: "a/b", conclusion: { kind: "pass" } }] as const;
    const facts = { run: runInfo({ profileChoice: near }), exchanges: [served], verdicts, validCallPlanned: false };
    expect(summarize(facts)).toMatchObject({
      exitCode: 0,
      exitReason: "nothing weighs: no profile covers build 4.3.5-1, so findings are only observed",
    });
    expect(summarize({ ...facts, run: runInfo({ profileChoice: covered }) }).exitReason).toBe("conforms");
  });
});
