import { expect, test } from "vitest";
import { ask, LAN, sampleOffice } from "../office.ts";

test.each([
  ["Drive.Files.generateIds", "before"],
  ["Drive.Files.generateIds", "after"],
  ["Properties.setProperty", "before"],
  ["Properties.setProperty", "after"],
  ["Drive.Files.create", "before"],
  ["Drive.Files.create", "after"],
] as const)("the clerk's folder is made once, also when %s failed %s its effect", async (method, when) => {
  const { book, clerk } = await sampleOffice();
  // The trace of the paper is the first property, the folder's id the second.
  const nth = method === "Properties.setProperty" ? 2 : 1;
  const lan = clerk(LAN, { faults: [{ method, nth, when, message: "Service error: Drive" }] });
  for (let round = 0; round < 2; round += 1)
    ask(lan, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2017", subject: "", replace: false });
  expect(book.files.filter(({ fileName }) => fileName === undefined)).toHaveLength(1);
});

test("a folder in the bin is left there with what it holds, and papers go into a new one", async () => {
  const { book, clerk } = await sampleOffice();
  const lan = clerk(LAN, {});
  const make = (campaign: string) =>
    ask(lan, { verb: "paper.write", paper: "ke-hoach", campaign, subject: "", replace: false });
  make("QB-2017");
  const folders = () => book.files.filter(({ fileName }) => fileName === undefined);
  for (const folder of folders()) folder.trashed = true;
  expect(make("BTP-2017")).toMatchObject({ ok: true });
  expect(folders()).toHaveLength(2);
  const [, open] = folders();
  const plans = book.files.filter(({ name }) => name === "ke-hoach-BTP-2017");
  expect(plans.map(({ parents }) => parents.includes(open?.id ?? ""))).toEqual([false, true]);
  // Made again, it is the one that can be found.
  make("BTP-2017");
  expect(book.files.filter(({ name }) => name === "ke-hoach-BTP-2017")).toHaveLength(2);
});

test("a paper that its clerk put into the bin is told as gone, and not written there", async () => {
  const { book, clerk } = await sampleOffice();
  const lan = clerk(LAN, {});
  const make = (replace: boolean) =>
    ask(lan, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2017", subject: "", replace });
  make(false);
  for (const file of book.files) if (file.fileName !== undefined) file.trashed = true;
  expect(make(false)).toMatchObject({
    ok: false,
    message: expect.stringContaining("đã bị xóa hoặc chuyển đi") as unknown,
  });
  expect(make(true)).toMatchObject({ ok: true });
  expect(make(false)).toMatchObject({ ok: true });
});

test("a folder that was deleted for good while a run that died had left its trace: a new one, and the paper once", async () => {
  const { book, clerk } = await sampleOffice();
  const make = (lan: ReturnType<typeof clerk>, campaign: string) =>
    ask(lan, { verb: "paper.write", paper: "ke-hoach", campaign, subject: "", replace: false });
  make(clerk(LAN, {}), "QB-2017");
  const fault = {
    method: "Drive.Files.create",
    nth: 1,
    when: "before",
    message: "Service error: Drive",
  } as const;
  expect(make(clerk(LAN, { faults: [fault] }), "BTP-2017")).toMatchObject({ ok: false });
  book.files.length = 0;
  expect(make(clerk(LAN, {}), "BTP-2017")).toMatchObject({ ok: true });
  expect(book.files.map(({ name }) => name)).toEqual(["Sổ Thi đua", "ke-hoach-BTP-2017"]);
});
