// The packaged Chromium brings its own system libraries only where it believes to be on a bare machine; this says so.
process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";

/** Where the Chromium of the dev dependencies was unpacked to, and how it is started; the first call unpacks it. */
export async function packagedChromium(): Promise<{ readonly path: string; readonly args: string[] }> {
  const { default: chromium } = await import("@sparticuz/chromium");
  // No page draws in three dimensions; without a graphics stack in software a page costs less than half.
  chromium.setGraphicsMode = false;
  return { path: await chromium.executablePath(), args: chromium.args };
}
