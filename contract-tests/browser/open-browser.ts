import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/** Opens Chromium as it comes from the registry; nothing is installed on the machine, and it asks nobody for updates. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--disable-gpu", "--headless=shell", "--disable-background-networking", "--no-first-run"],
  });
}
