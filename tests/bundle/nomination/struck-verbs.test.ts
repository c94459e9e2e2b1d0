// Every verb of the award half that writes, killed at each of its calls or let down by one, and asked again: nothing is lost, nothing
// stands twice. The way of three nominees is struck in walk.test.ts; here is what that way does not pass.
import { expect, test } from "vitest";
import type { Request, VerbName } from "../../../src/app/all-verbs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { ask, LAN, type Office, officeOver, said, twinOf } from "../office.ts";
import { faultsOf, killsAt } from "../struck-calls.ts";
import { writing } from "./award-verbs.ts";
import { found, left } from "./left-behind.ts";

const COUNT = 3;

/** What the sheet of statistics shows beside the sheets of rows. */
const end = (office: Office): string =>
  JSON.stringify([
    left(office),
    office.book.sheetByName("Thống kê khen")?.rows.map((row) => row?.values.filter((cell) => cell !== null)),
  ]);

type Wanted = Request<VerbName> | "";

/** Asks once; what the clerk is asked, and the next step of a long job, come back as the next thing to ask. */
function asks(lan: Host, wanted: Wanted): Wanted | undefined {
  if (wanted === "") {
    lan.call("awardStatistics");
    if (lan.alerts().length > 0) throw new Error(said(lan));
    return undefined;
  }
  const answer = ask(lan, wanted);
  if (!answer.ok) throw new Error(answer.message);
  const value = (typeof answer.value === "object" ? answer.value : null) as {
    readonly confirm?: string;
    readonly finished?: boolean;
    readonly key?: string;
    readonly failed?: readonly string[];
  } | null;
  if ((value?.failed?.length ?? 0) > 0) throw new Error(value?.failed?.join("; "));
  if (value?.confirm !== undefined) return { ...wanted, confirmed: value.confirm } as Wanted;
  // A request of the same verb with another field is a request.
  if (value?.finished === false) return { ...wanted, key: value.key, nominations: [] } as Wanted;
  return undefined;
}

/** Asks until it is done. */
function done(office: Office, wanted: Wanted): Host {
  const first = office.clerk(LAN, {});
  let next = asks(first, wanted);
  for (let rounds = 0; next !== undefined; rounds += 1) {
    if (rounds > 50) throw new Error("it comes to no end");
    next = asks(office.clerk(LAN, {}), next);
  }
  return first;
}

test("killed at each call and asked again, each verb leads to the same; a call that fails, too", {
  timeout: 7_200_000,
}, async () => {
  const strikes: { readonly name: string; readonly fault: Fault; readonly tried: () => string }[] = [];
  for (const { name, office: made, request } of writing) {
    const office = await made(COUNT);
    const wanted = request(COUNT, office);
    const before = twinOf(office.book);
    const { calls } = done(office, wanted).meter();
    const after = end(office);
    const ends = new Map<string, string>();
    const tried = (fault: Fault): string => {
      const struck = officeOver(twinOf(before), memoryDrive());
      try {
        asks(struck.clerk(LAN, { faults: [fault] }), wanted);
      } catch (thrown) {
        // What a call that failed says is told to the clerk; she asks again.
        if (!(thrown instanceof HostKilled || thrown instanceof Error)) throw thrown;
      }
      struck.book.lockHolder = undefined;
      const state = found(struck);
      const known = ends.get(state);
      if (known !== undefined) return known;
      let told = "";
      try {
        done(struck, wanted);
        if (end(struck) !== after) told = "another book";
      } catch (thrown) {
        told = String(thrown);
      }
      ends.set(state, told);
      return told;
    };
    const faults = [...killsAt(calls), ...faultsOf(calls).filter((fault) => "message" in fault)];
    strikes.push(...faults.map((fault) => ({ name, fault, tried: () => tried(fault) })));
  }
  const failed = sampled("nomination", strikes).flatMap(({ name, fault, tried }) => {
    const told = tried();
    return told === "" ? [] : [`${name}, ${JSON.stringify(fault)}: ${told}`];
  });
  expect(failed, sweepNote("nomination")).toEqual([]);
});
