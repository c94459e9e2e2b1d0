import { describe, expect, test } from "vitest";
import type { Request } from "../../../src/app/all-verbs.ts";
import { formsOffice } from "../../core/forms/forms-office.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { cellsOf } from "../../xlsx/form/form-book.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";
import { breaksOff } from "../port-calls.ts";

type Start = Omit<Request<"forms.start">, "verb">;
const all: Start = { campaign: "QB-2026", units: [], way: "tep" };

/** Drives a job to its end, or to where it stops. */
function drive(clerk: Clerk, start: Partial<Start>) {
  let progress = asked(clerk, { verb: "forms.start", ...all, ...start });
  while (!progress.finished && progress.stopped === "")
    progress = asked(clerk, { verb: "forms.step", job: progress.job });
  return progress;
}

const names = ({ drive: { files } }: MemoryOffice) => [...files.values()].map(({ file }) => file.name);

test("a file for each unit, under its name, and a line in the log", async () => {
  const office = memoryOffice(formsOffice);
  expect(drive(office.clerk(LAN, {}), {})).toMatchObject({ done: 3, total: 3, failed: [], stopped: "" });
  expect(names(office)).toEqual([
    "Mẫu báo về - Phòng Tư pháp thành phố Đồng Hới - Phong trào thi đua năm 2026",
    "Mẫu báo về - Phòng Tư pháp thị xã Ba Đồn - Phong trào thi đua năm 2026",
    "Mẫu báo về - Phòng Tư pháp huyện Lệ Thủy - Phong trào thi đua năm 2026",
  ]);
  const [first] = office.drive.files.values();
  const owed = await cellsOf(first?.file.bytes ?? new Uint8Array(), "Việc phải nộp");
  expect(owed[3]?.slice(0, 2)).toEqual(["M-DK|", "đăng ký – Phòng Tư pháp cấp huyện"]);
  const [log] = office.rows("Nhật ký").slice(-1);
  expect([log?.["Việc"] ?? log?.["Làm gì"], Object.values(log ?? {}).join(" ")]).toEqual([
    expect.anything(),
    expect.stringContaining("3 đơn vị, tạo tệp"),
  ]);
});

test("sent again, each file is written again in its place", () => {
  const office = memoryOffice(formsOffice);
  drive(office.clerk(LAN, {}), {});
  office.now({ day: "2026-03-06", time: "08:00:00" });
  drive(office.clerk(LAN, {}), {});
  expect(names(office).length).toBe(3);
  // A file is reached by the clerk alone who made it.
  drive(office.clerk(MINH, {}), {});
  expect(names(office).length).toBe(6);
});

test("a letter with the file to every address; a unit without one is named with the cure", () => {
  const office = memoryOffice(formsOffice);
  const progress = drive(office.clerk(LAN, {}), { way: "thu" });
  expect(
    office.letters.map(({ letter: { to, subject, attachments } }) => [
      to,
      subject,
      attachments?.map(({ name }) => name),
    ]),
  ).toEqual([
    [
      "ptp.donghoi@quangbinh.gov.vn,vanthu@donghoi.vn",
      "Mẫu báo về của đơn vị: Phong trào thi đua năm 2026",
      ["Mẫu báo về - Phòng Tư pháp thành phố Đồng Hới - Phong trào thi đua năm 2026.xlsx"],
    ],
    [
      "ptp.badon@quangbinh.gov.vn",
      "Mẫu báo về của đơn vị: Phong trào thi đua năm 2026",
      ["Mẫu báo về - Phòng Tư pháp thị xã Ba Đồn - Phong trào thi đua năm 2026.xlsx"],
    ],
  ]);
  expect(office.letters[0]?.letter.body).toMatchSnapshot();
  expect(progress.failed).toEqual([
    { item: "Phòng Tư pháp huyện Lệ Thủy", message: expect.stringContaining("cột Email") },
  ]);
});

test("one unit, by any name it has", () => {
  const office = memoryOffice(formsOffice);
  expect(
    drive(office.clerk(LAN, {}), {
      campaign: "Phong trào thi đua năm 2026",
      units: [{ unit: "Phòng Tư pháp huyện Lệ Thủy" }, { unit: "PTP-LT" }],
    }),
  ).toMatchObject({ total: 1 });
});

test.each([
  [{ units: [{ unit: "Sở Nội vụ" }] }, "không có"],
  [{ units: [{ unit: "STP-QB" }] }, "không có việc nào"],
  [{ campaign: "Phong trào khác" }, "không có"],
  [{ campaign: "QB-2025", units: [{ unit: "PTP-DH" }] }, "không có việc nào"],
] as const)("refused with a sentence: %j", (start, words) => {
  const answer = ask(memoryOffice(formsOffice).clerk(LAN, {}), { verb: "forms.start", ...all, ...start });
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});

test("a job left unfinished is taken up again, and papers do not take it for theirs", () => {
  const office = memoryOffice(formsOffice);
  const { job } = asked(office.clerk(LAN, {}), { verb: "forms.start", ...all });
  expect(asked(office.clerk(LAN, {}), { verb: "forms.start", ...all, way: "thu" })).toMatchObject({
    job,
    way: "tep",
  });
  expect(asked(office.clerk(LAN, {}), { verb: "forms.open" }).unfinished).toMatchObject({ job, done: 0 });
  expect(asked(office.clerk(LAN, {}), { verb: "paper.options" }).unfinished).toBeNull();
  expect(asked(office.clerk(LAN, {}), { verb: "forms.stop", job })).toMatchObject({
    finished: true,
    done: 0,
  });
  expect(asked(office.clerk(LAN, {}), { verb: "forms.open" }).unfinished).toBeNull();
});

test("where the day's allowance is spent the rest waits", () => {
  const office = memoryOffice(formsOffice);
  const clerk = office.clerk(LAN, {});
  for (let nth = 0; nth < 98; nth += 1)
    clerk.mail.send({ to: "a@b.vn", copies: [], subject: "", body: "", from: "" });
  const before = office.letters.length;
  const progress = drive(office.clerk(LAN, {}), { way: "thu" });
  expect([office.letters.length - before, progress.done, progress.finished]).toEqual([1, 1, false]);
  expect(progress.stopped).toContain("hạn mức");
});

test("the page's list: who gets one, where to, and what was sent", () => {
  const office = memoryOffice(formsOffice);
  drive(office.clerk(LAN, {}), { units: [{ unit: "PTP-BD" }] });
  const { units } = asked(office.clerk(LAN, {}), { verb: "forms.units", campaign: "QB-2026" });
  expect(units.map(({ key, mail, sentAt, link }) => [key, mail, sentAt, link])).toEqual([
    ["PTP-DH", "ptp.donghoi@quangbinh.gov.vn, vanthu@donghoi.vn", "", ""],
    ["PTP-BD", "ptp.badon@quangbinh.gov.vn", "05/03/2026 08:00:00", "bo-nho:tep-1"],
    ["PTP-LT", "", "", ""],
  ]);
});

describe.each(["thu", "tep"] as const)("by %s", (way) => {
  test("killed before or after any call and run again, each unit has its file once or is named", () => {
    const quiet = memoryOffice(formsOffice).clerk(LAN, {});
    drive(quiet, { way });
    const bad: string[] = [];
    for (const nth of sampled(
      "paper",
      quiet.calls.map((_, at) => at + 1),
    ))
      for (const when of ["before", "after"] as const) {
        const office = memoryOffice(formsOffice);
        expect(() => drive(office.clerk(LAN, breaksOff(nth, when)), { way })).toThrow();
        // Where all was saved before it broke off, nothing is left to do.
        const { unfinished } = asked(office.clerk(LAN, {}), { verb: "forms.open" });
        const saved = office.rows("⚙Việc").length > 0 && unfinished === null;
        const failed = saved ? [] : drive(office.clerk(LAN, {}), { way }).failed;
        const got = way === "tep" ? names(office) : office.letters.map(({ letter }) => letter.to);
        // A letter that broke off on its way is told, and not sent again by itself.
        const told = failed.map(({ item }) => item);
        const lacking = ["Đồng Hới", "Ba Đồn", "Lệ Thủy"].filter(
          (name) =>
            ![...names(office), ...told, ...office.letters.map(({ letter }) => letter.body)].some((text) =>
              text.includes(name),
            ),
        );
        const twice = new Set(got).size < got.length ? "twice" : "";
        const open = office.rows("⚙Việc").some((row) => row["Trạng thái"] === "chờ") ? "open" : "";
        const missing = saved && way === "thu" ? lacking.filter((name) => name !== "Lệ Thủy") : lacking;
        for (const flaw of [twice, open, ...missing]) if (flaw !== "") bad.push(`${when} ${nth}: ${flaw}`);
      }
    expect(bad, sweepNote("paper")).toEqual([]);
  }, 120_000);
});
