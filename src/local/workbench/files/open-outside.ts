import { spawn } from "node:child_process";
import { join } from "node:path";
import { keepLog } from "../../session/open-host.ts";

/** Starts a program with these arguments; resolves once it runs. */
export type Launch = (program: string, args: readonly string[]) => Promise<void>;

/** Starts it apart from the server, which neither waits for it nor ends it. No shell reads the arguments. */
export const launch: Launch = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: "ignore", shell: false });
    child.once("error", reject);
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });

/** How each system opens a file in the program that it has for it: the path is one argument. */
function opener(
  platform: NodeJS.Platform,
  path: string,
): readonly [program: string, args: readonly string[]] {
  if (platform === "darwin") return ["open", [path]];
  // “start” is the shell's own word, and a shell would read the path.
  if (platform === "win32")
    return [
      join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", "rundll32.exe"),
      ["url.dll,FileProtocolHandler", path],
    ];
  return ["xdg-open", [path]];
}

/**
 * Opens a file or folder in the program that this machine has for it.
 * @returns a sentence where it has none; undefined once the program was started
 */
export async function openOutside(
  path: string,
  start: Launch = launch,
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  try {
    await start(...opener(platform, path));
    return undefined;
  } catch (fault) {
    keepLog(`${path}: ${String(fault)}`);
    return `Máy này chưa mở được “${path}” từ đây. Mở tệp đó bằng trình quản lý tệp.`;
  }
}

/**
 * Shows an address in this machine's browser; where it has none, the address was told and can be typed. What is kept of that
 * does not hold the address, which lets in whoever has it.
 */
export async function openBrowser(
  address: string,
  start: Launch = launch,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  try {
    await start(...opener(platform, address));
  } catch (fault) {
    keepLog(`no browser: ${String(fault).replaceAll(address, "…")}`);
  }
}
