import { mkdirSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareReports } from "../../src/engine/compare/compare.js";
import { renderComparisonHtml } from "../../src/reporters/html/comparison.js";
import { renderHtml } from "../../src/reporters/html/html.js";
import { runMiniature } from "../miniatures/run-miniature.js";
import { hostileReport, hostileWords } from "../reporters/hostile-report.js";
import { reportOfEveryKind } from "../reporters/report-of-every-kind.js";
import { openBrowser } from "./open-browser.js";
import { seriousFaults } from "./serious-faults.js";

let browser: Browser;
let folder = "";
const shots = fileURLToPath(new URL("../../reports/browser", import.meta.url));

beforeAll(async () => {
  [browser, folder] = await Promise.all([openBrowser(), mkdtemp(join(tmpdir(), "pages-"))]);
  mkdirSync(shots, { recursive: true });
  const probes = { only: ["read/*", "harmless/no-credentials", "backup/valid/*"] };
  const runs = [];
  for (const id of ["faithful", "other-tenant", "no-credentials-asked"])
    runs.push((await runMiniature(id, "4.3", undefined, probes)).report);
  const named = runs.map((report, index) => ({
    ...report,
    run: { ...report.run, target: { ...report.run.target, name: `target-${String(index)}` } },
  }));
  const [before, after] = named;
  const pages = {
    report: renderHtml([reportOfEveryKind(), ...named]),
    hostile: renderHtml(hostileWords.map(hostileReport)),
    comparison: before === undefined || after === undefined ? "" : renderComparisonHtml(compareReports([before], [after])),
  };
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), text);
}, 60_000);
afterAll(() => browser.close());

async function open(
  name: string,
  options: { width?: number; dark?: boolean; script?: boolean } = {},
): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.dark === true ? "dark" : "light",
    javaScriptEnabled: options.script ?? true,
    offline: true,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("dialog", (dialog) => troubles.push(`a dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) troubles.push(`asks ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return { page, troubles };
}

const seen = '[...document.querySelectorAll("article")].filter((each) => each.checkVisibility()).length';

describe("a page that is one file", () => {
  it.each(["report", "hostile", "comparison"])(
    "%s asks nobody, says no error, fits a phone, and axe finds nothing serious",
    async (name) => {
      for (const dark of [false, true]) {
        const { page, troubles } = await open(name, { dark });
        expect(await seriousFaults(page)).toEqual([]);
        expect(troubles).toEqual([]);
        await page.screenshot({ path: join(shots, `${name}-${dark ? "dark" : "light"}.png`), fullPage: true });
      }
      const { page } = await open(name, { width: 360 });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
      await page.screenshot({ path: join(shots, `${name}-phone.png`) });
    },
  );

  it("shows everything without a script, and no form that would do nothing", async () => {
    const { page } = await open("report", { script: false });
    expect(await page.locator("article:visible").count()).toBe(await page.locator("article").count());
    expect(await page.locator("form").isVisible()).toBe(false);
  });

  it("shows by choice of verdict, check and target, and everything again", async () => {
    const { page } = await open("report");
    const all = Number(await page.evaluate(seen));
    expect(all).toBeGreaterThan(6);
    await page.selectOption("select[name=kind]", "fail");
    const fails = Number(await page.evaluate(seen));
    expect(fails).toBe(await page.locator("article[data-kind=fail]").count());
    await page.selectOption("select[name=target]", "target-1");
    expect(await page.evaluate(seen)).toBe(1);
    expect(await page.locator("#told").textContent()).toBe(`1 of ${String(all)} shown`);
    await page.selectOption("select[name=check]", "response/schema");
    expect(await page.evaluate(seen)).toBe(0);
    await page.getByRole("button", { name: "Show all" }).press("Enter");
    await page.waitForFunction(`(${seen}) === ${String(all)}`);
  });

  it("tells a finding with pointer, expected, actual, contract, evidence, and a command that holds no secret", async () => {
    const { page } = await open("report");
    const article = page.locator("article[data-target=target-1][data-kind=fail]").first();
    await article.locator("summary").last().focus();
    await page.keyboard.press("Enter");
    const text = await article.innerText();
    for (const part of [
      "echo/ids",
      "/tenantId",
      "1000012",
      "1000013",
      "#/components/",
      "documented",
      "curl",
      '"$OCP_USERNAME:$OCP_PASSWORD"',
      "HTTP/",
    ])
      expect(text).toContain(part);
  });
});
