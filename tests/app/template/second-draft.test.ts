import { expect, test } from "vitest";
import { asked, LAN, memoryOffice } from "../memory-office.ts";
import { breakOff, broken } from "../port-calls.ts";

test.each([
  ["is seen", true],
  ["is not seen", false],
])("a draft whose answer was lost and that %s: a second one is told", (_name, seen) => {
  const office = memoryOffice({});
  const edit = { verb: "template.edit", name: "ke-hoach", anew: false } as const;
  const lost = office.clerk(LAN, { after: ({ method }) => method === "templateDocs.open" && breakOff() });
  expect(broken(() => asked(lost, edit))).toBe(true);
  const clerk = office.clerk(LAN, {});
  const templateDocs = seen ? clerk.templateDocs : { ...clerk.templateDocs, find: () => undefined };
  const { message } = asked({ ...clerk, templateDocs }, edit);
  expect([office.drive.files.size, message.includes("hai tệp cùng tên")]).toEqual(
    seen ? [1, false] : [2, true],
  );
});
