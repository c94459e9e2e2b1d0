import { existsSync, realpathSync } from "node:fs";
import { userInfo } from "node:os";
import { WrongUse } from "../../session/wrong-use.ts";
import type { Told } from "../protocol.ts";
import { forgetAddress, writeAddress } from "./address-file.ts";
import type { Asked } from "./calls.ts";
import { type Questions, runTimers } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { bookCalls } from "./handlers.ts";
import { type Around, openDesk } from "./opening.ts";
import type { Place } from "./place.ts";
import { saveDesk } from "./saving.ts";
import { sentence } from "./sentence.ts";
import { chooseBook, readStart } from "./start.ts";
import { given, refused, type Step } from "./step.ts";

/** The workbench without its server: calls of windows answered over the open book. */
export interface Session {
  /** Does what can be done at once and answers, or gives back what has to be awaited. */
  begin(window: string | undefined, call: Asked): Step;
  /** A window is gone: its questions are answered with no. */
  gone(window: string): void;
  /** Answers all questions with no: the server stops. */
  giveUp(): void;
  /** Runs what people have switched on by the hour, as Google does; to be awaited when no script runs. */
  tick(): Promise<void>;
  /** Writes what is not in the file yet; to be awaited when no script runs. */
  save(): Promise<void>;
  /** The server stops: saves and lets go of the file. @returns why it could not be saved, and where the book is instead; "" */
  stop(message: string): Promise<string>;
  /** Whether something is not in the file yet. */
  owes(): boolean;
  /** The open book's whole path; undefined while none is open. */
  book(): string | undefined;
}

/** A session without a book. */
export function openSession(around: Around, place: Place): Session {
  let desk: Desk | undefined;
  let last = 0;
  const questions: Questions = {
    open: new Map(),
    next: () => {
      last += 1;
      return last;
    },
  };
  const all = (told: Told): void => around.tell(told, undefined);

  /** @returns where the book is instead, if another file has taken its place; "" */
  const close = async (message: string): Promise<string> => {
    if (desk === undefined) return "";
    const saved = await saveDesk(desk);
    // What is kept beside a file that another one took the place of is all that can be done.
    if (!saved.ok && desk.owed !== "nothing") throw new WrongUse(`Chưa lưu được: ${saved.message}`);
    const why = saved.ok ? "" : `Sổ đã đóng, chưa lưu được: ${saved.message}`;
    letGo(why === "" ? message : why);
    return why;
  };

  const letGo = (message: string): void => {
    if (desk === undefined) return;
    desk.journal.close();
    forgetAddress(desk.held.path);
    desk.held.release();
    desk = undefined;
    all({ tells: "closed", message });
  };

  const stop = async (message: string): Promise<string> => {
    try {
      return await close(message);
    } catch (fault) {
      if (!(fault instanceof WrongUse) || desk === undefined) throw fault;
      const aside = await desk.held.saveAside(around.now()).catch(sentence);
      const kept = typeof aside === "string" ? `Sổ như trên màn hình được giữ ở ${aside}.` : aside.message;
      const why = `${fault.message} ${kept}`;
      letGo(why);
      return why;
    }
  };

  const open = async (path: string): Promise<string> => {
    if (desk !== undefined && existsSync(path) && realpathSync(path) === desk.held.path)
      return desk.held.path;
    // First the new one: where it cannot be opened, everybody stays where he is.
    const opened = await openDesk(path, around);
    try {
      await close("Sổ này đã đóng vì một sổ khác được mở.");
    } catch (fault) {
      opened.held.release();
      throw fault;
    }
    desk = opened;
    writeAddress(opened.held.path, place.address);
    return opened.held.path;
  };

  const begin = (window: string | undefined, call: Asked): Step => {
    switch (call.name) {
      case "start":
        return given(readStart(place, userInfo().username, desk?.held.path));
      case "choose":
        return async () => given({ path: await chooseBook(place, call.asks, around.now, open) });
      case "close":
        return async () => {
          await close("Sổ đã đóng.");
          return given({});
        };
      default:
        if (desk === undefined) return refused("Chưa mở sổ nào. Tải lại trang rồi chọn sổ.");
        return bookCalls(desk, around, questions, window, call);
    }
  };

  return {
    begin: (window, call) => {
      try {
        const step = begin(window, call);
        return typeof step === "function" ? () => step().catch(sentence) : step;
      } catch (fault) {
        return sentence(fault);
      }
    },
    gone: (window) => {
      for (const question of questions.open.values())
        if (question.window === window) question.answer ??= false;
      desk?.windows.delete(window);
    },
    giveUp: () => {
      for (const question of questions.open.values()) question.answer ??= false;
    },
    tick: async () => {
      if (desk === undefined) return;
      runTimers(desk);
      await saveDesk(desk);
    },
    save: async () => {
      if (desk !== undefined) await saveDesk(desk);
    },
    stop,
    book: () => desk?.held.path,
    owes: () => desk !== undefined && desk.owed !== "nothing",
  };
}
