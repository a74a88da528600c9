// Takes the picture of the README: what `ocp-contract demo` writes, in a browser (`npm run demo:picture`).
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const page = join(mkdtempSync(join(tmpdir(), "demo-")), "demo.html");
execFileSync(process.execPath, [join(here, "..", "dist", "ocp-contract.js"), "demo", "--output", page], { stdio: "inherit" });
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--disable-gpu", "--headless=shell"],
});
const view = await browser.newPage({ viewport: { width: 1000, height: 640 } });
await view.goto(pathToFileURL(page).href);
await view.evaluate("document.querySelector('form').scrollIntoView()");
await view.screenshot({ path: join(here, "demo.png") });
await browser.close();
