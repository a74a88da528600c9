import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly needs?: string; readonly steps: readonly Step[] }>>;
}

const workflow = parse(readFileSync(new URL("../../.github/workflows/docs.yml", import.meta.url), "utf8")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

describe("the workflow of the site", () => {
  it("builds on each push, and keeps what it built as a preview", () => {
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(["push", "pull_request", "release"]));
    expect(workflow.on["push"]).toBeNull();
    const build = workflow.jobs["build"]?.steps ?? [];
    expect(build.map(({ run }) => run)).toContain("npm run docs");
    const kept = build.filter(({ uses }) => uses?.startsWith("actions/upload-artifact@")).map((step) => step.with?.["path"]);
    expect(kept).toEqual(expect.arrayContaining(["generated/docs/", "reports/docs/"]));
  });

  it("publishes what was looked at, on a release and at no other time", () => {
    const publish = workflow.jobs["publish"];
    expect(publish?.if).toBe("github.event_name == 'release'");
    expect(publish?.needs).toBe("build");
    expect(publish?.steps.map(({ uses }) => uses?.split("@")[0])).toEqual([
      "actions/download-artifact",
      "actions/upload-pages-artifact",
      "actions/deploy-pages",
    ]);
  });

  it("may write nothing but the pages, and runs no action that can change behind its name", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses])).filter((uses) => !/@[\da-f]{40}$/.test(uses))).toEqual([]);
  });
});
