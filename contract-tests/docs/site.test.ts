import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLeaks } from "../../src/docs/lint/leaks.js";
import { brokenLinks, doubleIds } from "../../src/docs/lint/links.js";
import { describeContent } from "./content-of-site.js";
import { serveSite } from "../../src/docs/serve-site.js";
import { openBrowser } from "../browser/open-browser.js";
import { buildCompanySite, root, type BuiltSite } from "./built-site.js";
import { seriousFaults } from "../browser/serious-faults.js";

let site: BuiltSite;
let browser: Browser;
const shots = join(root, "reports/docs");

beforeAll(async () => {
  [site, browser] = await Promise.all([buildCompanySite(), openBrowser()]);
  mkdirSync(shots, { recursive: true });
}, 60_000);
afterAll(() => browser.close());

function pages(): readonly string[] {
  return [...site.files.keys()].filter((path) => path.endsWith(".html"));
}

function urlOf(path: string): string {
  return pathToFileURL(site.folder).href + `/${path}`;
}

/** Opens a page in a window of its own and gathers what goes wrong on it; whatever leads off the site is cut. */
async function open(
  path: string,
  options: { readonly width?: number; readonly dark?: boolean; readonly script?: boolean } = {},
): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.dark === true ? "dark" : "light",
    javaScriptEnabled: options.script ?? true,
    offline: true,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(`${path}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${path}: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) troubles.push(`${path} asks ${request.url()}`);
  });
  await page.goto(urlOf(path));
  return { page, troubles };
}

/** Pages of one make fail together: axe takes a second for each, and looks at one of a make unless it is asked for every page. */
function isOfItsOwnMake(path: string): boolean {
  const [folder, name = ""] = path.split("/");
  const one = folder === "4.3" && ["index.html", "errors.html", "backupTenantNow.html", "interactive.html"].includes(name);
  return process.env["AXE_EVERY_PAGE"] === "1" || name === "" || one;
}

async function faultsOfPage(page: Page, path: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: path.length % 2 === 0 ? "dark" : "light" });
  await page.goto(urlOf(path));
  const wide = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
  const faults = isOfItsOwnMake(path) ? await seriousFaults(page) : [];
  return [...(wide > 0 ? [`${path} is ${String(wide)} pixels wider than a phone`] : []), ...faults.map((each) => `${path}: ${each}`)];
}

describe("the site", () => {
  it("has no link that leads nowhere, and no id twice", () => {
    expect(brokenLinks(site.files)).toEqual([]);
    expect(doubleIds(site.files)).toEqual([]);
    expect(pages().length).toBeGreaterThan(50);
  });

  it("shows what the overlay says in contract, pages and samples", () => {
    for (const profile of ["4.3", "4.2.2", "4.0"]) {
      expect(site.files.get(`${profile}/openapi.yaml`)).toContain("https://ocp.platform.example.com");
      expect(site.files.get(`${profile}/openapi-3.0.json`)).toContain("Platform team");
      expect(site.files.get(`${profile}/index.html`)).toContain("https://ocp.platform.example.com");
      expect(site.files.get(`${profile}/index.html`)).toContain('<a href="https://platform.example.com/backup"');
      expect(site.files.get(`${profile}/interactive.js`)).toContain("https://ocp.platform.example.com");
      expect(site.files.get(`${profile}/getServerTime.html`)).toContain("<code>https://ocp.platform.example.com</code>");
      expect(site.files.get(`${profile}/backupClusterNow.html`)).toContain("Ours are named by team");
      expect(site.files.get(`${profile}/samples/backupClusterNow/file-storage/basic/sample.py`)).toContain("team_blue_weekly");
      expect(site.files.get(`${profile}/postman-collection.json`)).toContain("team_blue_weekly");
    }
  });

  it("marks what a run on a live OCP proved, with its build and day", () => {
    const text = site.files.get("4.3/getServerInfo.html") ?? "";
    expect(text).toMatch(/class="proof"[^>]*>\s*verified on build [\w.-]+, \d{4}-\d\d-\d\d/);
    expect(site.files.get("4.2.2/getServerInfo.html")).not.toContain("verified on build");
    expect(site.files.get("results.html")).toContain("response/schema");
  });

  it("has a policy on every page, and nothing inline but what it hashes", () => {
    const policy = "default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;";
    const inline = /content="[^"]*unsafe-|<script>|<script [^>]*>[^<]| style="| on\w+="/;
    const lax = pages().filter((path) => {
      const text = site.files.get(path) ?? "";
      return !text.includes(policy) || inline.test(text) || (text.includes("<style") && !path.endsWith("interactive.html"));
    });
    expect(lax).toEqual([]);
  });

  it("holds nothing that must not be published", async () => {
    const ours = new Map([...site.files].filter(([path]) => path !== "assets/reference.js"));
    expect(await findLeaks(ours, { hosts: [] })).toEqual([]);
  });
});

describeContent(() => site);

describe("in a browser without a network", () => {
  it("no page complains, asks anybody, or is wider than a phone; axe finds nothing serious", { timeout: 90_000 }, async () => {
    const waiting = [...pages()];
    const found: string[] = [];
    const lane = async (): Promise<void> => {
      const { page, troubles } = await open("index.html", { width: 360 });
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) found.push(...(await faultsOfPage(page, path)));
      found.push(...troubles);
      await page.context().close();
    };
    await Promise.all([lane(), lane()]);
    expect(found).toEqual([]);
  });

  it("a page can be read without JavaScript, down to the last member", async () => {
    const { page } = await open("4.3/backupTenantNow.html", { script: false });
    const secret = page.locator(
      "[id='request.obBackupServiceStorageConfig.obBackupStorageBaseInfo.BACKUP_STORAGE_COS.cosAccessKey.accessKeySecret']",
    );
    expect(await secret.isVisible()).toBe(true);
    expect(await secret.innerText()).toContain("documented");
    await page.getByText("Python", { exact: true }).click();
    expect(await page.getByRole("heading", { name: "Python with AccessKey" }).isVisible()).toBe(true);
    await page.context().close();
  });

  it("the search finds a member and leads to it", async () => {
    const { page, troubles } = await open("evidence.html");
    await page.keyboard.press("/");
    await page.getByLabel("Search for").fill("accessKeySecret");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/accessKeySecret$/);
    expect(await page.locator(":target").first().innerText()).toContain("accessKeySecret");
    for (const [asked, found] of [
      ["BAK31005", "errors.html#BAK31005"],
      ["leak/secret-echoed", "checks.html#leak/secret-echoed"],
      ["retry after timeout", "three-in-the-morning.html"],
      ["upgrade", "changes.html"],
      ["java", "other-languages.html"],
    ] as const) {
      await page.goto(urlOf(`search.html?q=${encodeURIComponent(asked)}`));
      expect(await page.locator(".search-results a").first().getAttribute("href")).toContain(found);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("the switcher keeps the place, and says where there is none", async () => {
    const anchor = "request.obBackupServiceStorageConfig.configName";
    const { page } = await open(`4.3/backupClusterNow.html#${anchor}`);
    await page.getByRole("navigation", { name: "OCP version" }).getByText("4.0").click();
    await page.waitForURL(/4\.0\/backupClusterNow\.html#request\.obBackupServiceStorageConfig\.configName$/);
    expect(await page.locator(":target").innerText()).toContain("configName");
    await page.goto(urlOf("4.3/backupTenantNow.html"));
    await page.getByRole("navigation", { name: "OCP version" }).getByText("4.2.2").click();
    await page.waitForURL(/4\.2\.2\/index\.html#not-documented$/);
    await page.goto(urlOf("4.3/errors.html#BAK31005"));
    await page.getByRole("navigation", { name: "OCP version" }).getByText("4.2.2").click();
    await page.waitForURL(/4\.2\.2\/errors\.html#BAK31005$/);
    await page.context().close();
  });

  it("Redocly's reference shows a sample, leads back to the page of its operation, and keeps its place in another version", async () => {
    const { page, troubles } = await open("4.3/interactive.html#/follow-up/gettaskinstance");
    await page.getByText("curl --silent").first().waitFor();
    await page.getByRole("navigation", { name: "OCP version" }).getByText("4.2.2").click();
    await page.waitForURL(/4\.2\.2\/interactive\.html#\/follow-up\/gettaskinstance$/);
    const back = page.locator("a[href='getTaskInstance.html']");
    await back.waitFor();
    // What is shown only then must keep to the policy of the page as well.
    await page.getByText("Expand all").first().click();
    await back.click();
    await page.waitForURL(/4\.2\.2\/getTaskInstance\.html$/);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("works below a path of a web server as well, and asks nobody else", async () => {
    const served = await serveSite(join(site.folder, "../.."), 0);
    const context = await browser.newContext();
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("request", (request) => !request.url().startsWith(`${served.origin}/some/where/`) && troubles.push(request.url()));
    await page.goto(`${served.origin}/some/where/index.html`);
    await page.getByRole("link", { name: "Start a data backup of a tenant" }).click();
    await page.getByRole("main").getByRole("link", { name: "interactive reference" }).click();
    await page.getByText("Every accepted call starts a real backup.").first().waitFor();
    await page.goto(`${served.origin}/some/where/search.html?q=accessKeySecret`);
    await page.locator(".search-results a").first().click();
    await page.waitForURL(/some\/where\/4\.3\/.*accessKeySecret$/);
    expect(troubles).toEqual([]);
    await context.close();
    served.close();
  });

  it("the keyboard reaches the content, and its place is seen", async () => {
    const { page } = await open("4.3/backupTenantNow.html");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.innerText()).toBe("Skip to content");
    expect(await focused.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).toBe(true);
    expect(await focused.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.context().close();
  });

  it("looks as it was looked at", async () => {
    for (const [name, path, width, dark] of [
      ["landing", "index.html", 1280, false],
      ["operation-dark", "4.3/backupTenantNow.html", 1280, true],
      ["operation-phone", "4.3/backupTenantNow.html", 360, false],
      ["results", "results.html", 1280, false],
      ["changes", "changes.html", 1280, true],
      ["errors", "4.3/errors.html", 360, false],
      ["interactive", "4.3/interactive.html#/backup/backuptenantnow", 1280, false],
    ] as const) {
      const { page } = await open(path, { width, dark });
      if (name === "interactive") await page.getByText("Every accepted call starts a real backup.").waitFor();
      const shot = await page.screenshot({ path: join(shots, `${name}.png`) });
      expect(shot.length).toBeGreaterThan(10_000);
      await page.context().close();
    }
  });
});
