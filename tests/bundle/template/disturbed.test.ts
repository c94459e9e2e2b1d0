import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/app/door/answer.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { LAN, MINH, type Office, officeOver, START, twinOf } from "../office.ts";
import {
  adopt,
  anew,
  edit,
  editDraft,
  keptBody,
  listed,
  officeWords,
  parts,
  restore,
  shippedWords,
  templateRow,
} from "./template-office.ts";

const newWords = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (LẦN HAI)";

/** Lan's template is in force, and her file says something newer. */
function inForce(): Office {
  const office = anew();
  const lan = office.clerk(LAN, {});
  edit(lan, false);
  editDraft(office, shippedWords, officeWords);
  adopt(lan);
  editDraft(office, officeWords, newWords);
  return office;
}

/** A twin of an office, its files too. */
function twin({ book, drive }: Office): Office {
  const files = memoryDrive();
  for (const [name, bytes] of drive.files) files.write(name, bytes);
  return officeOver(twinOf(book), files);
}

type Command = (host: Host) => Answer<unknown>;

interface Place {
  readonly method: string;
  readonly nth: number;
}

/** Methods that change something outside the script: each of their calls is struck. */
const effects: ReadonlySet<string> = new Set([
  "Range.setValues",
  "Drive.Files.create",
  "Properties.setProperty",
  "SpreadsheetApp.flush",
  "UrlFetchApp.fetch",
]);

/** The command's calls: all that change something, and of every other method the first, the middle one and the last. */
function callsOf(base: Office, command: Command): readonly Place[] {
  const lan = twin(base).clerk(LAN, {});
  expect(command(lan)).toMatchObject({ ok: true });
  const calls = Object.entries(lan.meter().calls);
  const places = (method: string, nths: readonly number[]): readonly Place[] =>
    nths.map((nth) => ({ method, nth }));
  const changing = calls
    .filter(([method]) => effects.has(method))
    .map(([method, count]) =>
      places(
        method,
        Array.from({ length: count }, (_, index) => index + 1),
      ),
    );
  const others = calls
    .filter(([method]) => !effects.has(method))
    .flatMap(([method, count]) => places(method, [...new Set([1, Math.ceil(count / 2), count])]));
  return [...changing, others].flatMap((each) => sampled("template", each));
}

/** Runs the command with a fault; whether it came to an answer that says well done. */
function broken(office: Office, command: Command, fault: Fault): boolean {
  try {
    return command(office.clerk(LAN, { faults: [fault] })).ok;
  } catch (thrown) {
    if (!(thrown instanceof HostKilled)) throw thrown;
    return false;
  }
}

const later = (office: Office): Host => office.clerk(LAN, { now: () => START + 3_600_000 });
const texts = ["Service Spreadsheets timed out while accessing document with id 1AbC.", "Câu trả lời trống"];

/** A place that changes something is struck before the call, after it, and by the end of the run's time. */
const faultsAt = (place: Place, index: number): readonly Fault[] => {
  const message = texts[index % 2] ?? "";
  const first: Fault = { ...place, when: "before", message };
  return effects.has(place.method)
    ? [first, { ...place, when: "after", message }, { ...place, clockJumpMs: 400_000 }]
    : [first];
};

/** Whether a body kept is the template with these words; "" is the shipped one, of which nothing is kept. */
const isOf = (body: string, words: string): boolean => (words === "" ? body === "" : body.includes(words));

const patience = 600_000;

const officeInForce = inForce();

describe.each<readonly [string, Command, string, string]>([
  ["adopting", adopt, officeWords, newWords],
  ["taking back", restore, officeWords, ""],
])("%s broken off at any call", (_name, command, before, after) => {
  test(
    "leaves the former template or the new one in force, never a mixture; run again it is the new one",
    () => {
      const base = officeInForce;
      const places = callsOf(base, command);
      expect(places.map(({ method }) => method)).toContain("Range.setValues");
      const quiet = twin(base);
      command(later(quiet));
      const rows = parts(quiet).length;
      const bad: string[] = [];
      for (const [index, place] of places.entries()) {
        for (const fault of faultsAt(place, index)) {
          const at = `${place.method} ${place.nth} ${JSON.stringify(fault)}`;
          const office = twin(base);
          broken(office, command, fault);
          const now = keptBody(office);
          if (!isOf(now, before) && !isOf(now, after)) bad.push(`${at}: neither template`);
          const { note } = listed(office.clerk(MINH, {}), "ke-hoach");
          if (note !== "") bad.push(`${at}: ${note}`);
          const again = command(later(office));
          if (!again.ok) bad.push(`${at}: ${again.message}`);
          if (!isOf(keptBody(office), after)) bad.push(`${at}: not in force`);
          if (parts(office).length !== rows) bad.push(`${at}: ${parts(office).length} rows kept`);
          const { origin } = listed(later(office), "ke-hoach");
          if (templateRow(office)["⚙Nguồn"] !== origin) bad.push(`${at}: the row does not say ${origin}`);
        }
      }
      expect(bad, sweepNote("template")).toEqual([]);
    },
    patience,
  );
});

test(
  "opening a template broken off at any call, and then again: one file, which the row leads to",
  () => {
    const base = anew();
    const bad: string[] = [];
    for (const [index, place] of callsOf(base, (host) => edit(host, false)).entries()) {
      for (const fault of faultsAt(place, index)) {
        const at = `${place.method} ${place.nth} ${JSON.stringify(fault)}`;
        const office = twin(base);
        broken(office, (host) => edit(host, false), fault);
        const again = edit(later(office), false);
        if (!again.ok) bad.push(`${at}: ${again.message}`);
        const drafts = office.book.files.filter(({ name }) => name.startsWith("Mẫu "));
        if (drafts.length !== 1) bad.push(`${at}: ${drafts.length} files`);
        if (templateRow(office)["⚙Mã bản sửa"] !== drafts[0]?.id) bad.push(`${at}: the row leads elsewhere`);
      }
    }
    expect(bad, sweepNote("template")).toEqual([]);
  },
  patience,
);

test("another clerk at work in the sheets between any two reads: nothing of hers is lost, nothing goes astray", () => {
  const quiet = twin(officeInForce).clerk(LAN, {});
  adopt(quiet);
  const reads = quiet.meter().calls["Range.getValues"] ?? 0;
  expect(reads).toBeGreaterThan(5);
  for (let nth = 1; nth <= reads; nth += 1) {
    const office = twin(officeInForce);
    const lan = office.clerk(LAN, {
      faults: [
        {
          method: "Range.getValues",
          nth,
          edit: (hand) => {
            hand.insertRows("Mẫu văn bản", 2, 1);
            hand.type("Mẫu văn bản", 2, 1, "mau-rieng");
            hand.type("Mẫu văn bản", 2, 2, "Mẫu riêng của Minh");
          },
        },
      ],
    });
    expect(adopt(lan), `read ${nth}`).toMatchObject({ ok: true });
    expect(keptBody(office), `read ${nth}`).toContain(newWords);
    const others = office.book.sheetByName("Mẫu văn bản")?.rows[1]?.values.slice(0, 2);
    expect(others, `read ${nth}`).toEqual(["mau-rieng", "Mẫu riêng của Minh"]);
  }
});
