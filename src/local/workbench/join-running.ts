import { readAddress } from "./session/address-file.ts";

/** A server that does not answer by then is gone, in milliseconds. */
const PATIENCE = 3000;

/** Where the server that has this book open answers; undefined where none does. @param path of the real file */
export async function joinRunning(path: string): Promise<string | undefined> {
  const address = readAddress(path);
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { origin, searchParams, hostname } = new URL(address);
  if (hostname !== "127.0.0.1") return undefined;
  try {
    const response = await fetch(`${origin}/api/start`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-token": searchParams.get("token") ?? "" },
      body: "{}",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const said = response.ok ? await response.text() : "";
    return said.includes(JSON.stringify(path)) ? address : undefined;
  } catch (fault) {
    // Refused, or no answer in time: nobody is there any more.
    if (fault instanceof TypeError || (fault instanceof DOMException && fault.name === "TimeoutError"))
      return undefined;
    throw fault;
  }
}
