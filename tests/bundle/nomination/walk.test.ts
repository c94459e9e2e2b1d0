import { expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { rowsOf } from "../grid.ts";
import { ask, LAN, type Office, officeOver, twinOf } from "../office.ts";
import { faultsOf, killsAt } from "../struck-calls.ts";
import { found, left } from "./left-behind.ts";
import { type WalkStep, walk, walkOffice } from "./walk-office.ts";

/** A step done whole, by somebody who says yes to what is asked. */
function done(office: Office, { name, request }: WalkStep): ReturnType<Office["clerk"]> {
  const lan = office.clerk(LAN, {});
  const answer = ask(lan, request(office));
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  const refused = (answer.value as { readonly failed?: readonly string[] } | null)?.failed ?? [];
  if (refused.length > 0) throw new Error(`${name}: ${refused.join("; ")}`);
  return lan;
}

const states = ({ book }: Office) => rowsOf(book, "Đề nghị").map((row) => row["Trạng thái"]);

test("three nominees go from a unit's hope to the archive, and everything tells of it", async () => {
  const office = await walkOffice();
  for (const step of walk) done(office, step);
  expect(states(office)).toEqual(["lưu", "Hội đồng không thông qua", "lưu"]);
  const { rows, papers } = left(office);
  expect(rows).toMatchSnapshot();
  expect(papers).toMatchSnapshot();
});

/** What is wrong with a step that was struck and is done again; "" for nothing. */
function resumed(struck: Office, step: WalkStep, wanted: string): string {
  try {
    done(struck, step);
  } catch (thrown) {
    return String(thrown);
  }
  return JSON.stringify(left(struck)) === wanted ? "" : "another book";
}

test("killed at each call of each step and done again, the way leads to the same; a call that fails, too", {
  timeout: 7_200_000,
}, async () => {
  const office = await walkOffice();
  const failed: string[] = [];
  for (const [turn, step] of walk.entries()) {
    const before = twinOf(office.book);
    const files = new Map(office.drive.files);
    const again = (): Office => {
      const drive = memoryDrive();
      for (const [name, file] of files) drive.write(name, file);
      return officeOver(twinOf(before), drive);
    };
    const lan = done(office, step);
    const { calls } = lan.meter();
    const wanted = JSON.stringify(left(office));
    const ends = new Map<string, string>();
    const faults = [...killsAt(calls), ...faultsOf(calls).filter((fault) => "message" in fault)];
    for (const fault of sampled<Fault>("nomination", faults, turn)) {
      const struck = again();
      try {
        ask(struck.clerk(LAN, { faults: [fault] }), step.request(struck));
      } catch (thrown) {
        if (!(thrown instanceof HostKilled)) throw thrown;
      }
      struck.book.lockHolder = undefined;
      const state = found(struck);
      let end = ends.get(state);
      end ??= resumed(struck, step, wanted);
      ends.set(state, end);
      if (end !== "") failed.push(`${step.name}, ${JSON.stringify(fault)}: ${end}`);
    }
  }
  expect(failed, sweepNote("nomination")).toEqual([]);
});
