import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { projectFile } from "../session/open-host.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { openBrowser } from "../workbench/files/open-outside.ts";
import { joinRunning } from "../workbench/join-running.ts";
import { serve } from "../workbench/serve.ts";
import type { Verb } from "./verb.ts";
import { clockOf } from "./words/clock-of.ts";
import { bookWord, shared } from "./words/shared-options.ts";

/** Where what belongs to this person is kept: lists, never anything of a book. */
function homeFolder(): string {
  const { THI_DUA_HOME, XDG_CONFIG_HOME, APPDATA } = process.env;
  return THI_DUA_HOME ?? join(APPDATA ?? XDG_CONFIG_HOME ?? join(homedir(), ".config"), "so-thi-dua");
}

/** The folder in which people keep what they write. */
function documentsFolder(): string {
  const documents = ["Documents", "Tài liệu"].map((name) => join(homedir(), name)).find(existsSync);
  return join(process.env["THI_DUA_HOME"] ?? documents ?? homedir(), "So thi dua");
}

/** Whether somebody sits in front: at a terminal, or at what an office double-clicks (scripts/package/starters). */
const isAttended = (): boolean => process.stdout.isTTY === true || process.env["THI_DUA_BROWSER"] === "1";

function portOf(typed: string | undefined): number {
  const port = Number(typed ?? "0");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongUse(`Cổng “${typed}” không dùng được. Ghi một số từ 1024 đến 65535.`);
  return port;
}

export const open: Verb = {
  name: "open",
  group: "Sổ",
  summary: "mở sổ trong trình duyệt, có đủ menu và khung",
  more: [
    "Chạy trên máy này, không cần mạng, không cần Google. Lệnh in một địa chỉ: mở địa chỉ ấy bằng trình duyệt. Không ghi tên sổ thì chọn sổ mẫu, sổ mới hay tệp có sẵn trong trình duyệt. Sổ đang mở thì lệnh đưa tới cửa sổ đang chạy. Bấm Ctrl+C để dừng; sổ được lưu trước khi dừng.",
  ],
  accepts: {
    words: [{ ...bookWord, spare: true }],
    options: {
      port: { value: "SỐ", says: "cổng của máy, từ 1024 đến 65535; không ghi thì máy tự chọn" },
      today: shared.today,
    },
  },
  examples: ["open mau.xlsx"],
  run: async (given, tell) => {
    const [path] = given.words;
    const real = path !== undefined && existsSync(path) ? realpathSync(path) : path;
    const running = real === undefined ? undefined : await joinRunning(real);
    if (running !== undefined) {
      tell(`Sổ đang mở. Mở địa chỉ này trong trình duyệt: ${running}`);
      if (isAttended()) await openBrowser(running);
      return 0;
    }
    const served = await serve({
      port: portOf(given.options.get("port")),
      home: homeFolder(),
      folder: documentsFolder(),
      assets: projectFile("build/workbench"),
      session: projectFile("build/workbench-session.mjs"),
      started: clockOf(given)?.(),
    });
    if (path !== undefined) {
      const answer = await served.link.ask(undefined, {
        name: "choose",
        asks: { choose: "open", path: resolve(path) },
      });
      if (!answer.ok) {
        await served.stop("");
        throw new WrongUse(answer.message);
      }
    }
    tell(`Mở địa chỉ này trong trình duyệt: ${served.address}`);
    tell("Dừng: bấm Ctrl+C. Sổ được lưu trước khi dừng.");
    if (isAttended()) await openBrowser(served.address);
    return new Promise((end) => {
      const stop = (): void => {
        void served.stop("Chương trình đã dừng; sổ đã được lưu.").then((why) => {
          if (why !== "") console.error(why);
          end(why === "" ? 0 : 1);
        });
      };
      process.once("SIGINT", stop);
      process.once("SIGTERM", stop);
      // The window of the terminal was closed; Windows then gives some seconds.
      process.once("SIGHUP", stop);
    });
  },
};
