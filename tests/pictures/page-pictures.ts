import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Where the guide's pictures stand. */
export const pictures = join(import.meta.dirname, "../../docs/hinh");

/** The most of a page that a picture shows, in CSS pixels: the rest is found by scrolling, as a clerk does. */
const TALLEST = 860;

/** Writes docs/hinh/<name>.png: a page as it stands, as wide as given, two dots a pixel. @param least its height at least, for panes that fill it */
export async function takePicture(page: Page, name: string, width: number, least: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const metrics = (height: number) =>
    session.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 2,
      mobile: false,
    });
  await metrics(least);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await metrics(Math.min(height, TALLEST));
  const { data } = await session.send("Page.captureScreenshot", { format: "png" });
  writeFileSync(join(pictures, `${name}.png`), Buffer.from(data, "base64"));
}
