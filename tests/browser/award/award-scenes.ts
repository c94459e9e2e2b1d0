import type { Page } from "playwright-core";
import { asked, LAN, MINH, type Office, sampleOffice } from "../../bundle/office.ts";
import { longNamed, nominees, SESSION, sessionOffice } from "./session-office.ts";

/** A state of a page on the way of a nomination: what leads there in the office and in the page. */
interface AwardScene {
  readonly page: "hoi-dong" | "de-nghi" | "tim-de-nghi";
  readonly state: string;
  readonly office: () => Promise<Office>;
  readonly act: (page: Page) => Promise<void>;
}

/** Nine members, four persons and a collective before them. */
const nine = (): Promise<Office> => sessionOffice(9, [...nominees(4), longNamed]);

/** Types votes from the first nominee on; "" leaves one out. */
export async function typeVotes(page: Page, votes: readonly string[]): Promise<void> {
  for (const [index, text] of votes.entries()) await page.locator("#votes input").nth(index).fill(text);
}

/** Another clerk enters the session's result. */
export function recordedBy(office: Office, user: string): void {
  const host = office.clerk(user, {});
  const { session } = asked(host, { verb: "council.open", meeting: SESSION });
  if (session === null) throw new Error("there is no session");
  const { day, method, closing } = session;
  asked(host, {
    verb: "council.record",
    ...{ meeting: SESSION, day, method, closing, issued: "9", returned: "9", invalid: "0" },
    counters: "Nguyễn Văn Bình; Nguyễn Văn Cường",
    opinions: "Nhất trí với danh sách.",
    attendance: [],
    votes: session.candidates.map(({ key }) => ({ key, votesFor: "8" })),
    confirmed: "",
  });
}

/** The office whose session another clerk enters while the page is open. */
function meanwhile(): Pick<AwardScene, "office" | "act"> {
  let made: Promise<Office> | undefined;
  const office = (): Promise<Office> => {
    made ??= nine();
    return made;
  };
  return {
    office,
    act: async (page) => {
      recordedBy(await office(), MINH);
      await typeVotes(page, ["7", "9"]);
      await page.locator("#record").click();
      await page.locator("#ask").waitFor();
    },
  };
}

export const awardScenes: readonly AwardScene[] = [
  {
    page: "hoi-dong",
    state: "forty nominees, some away, votes below the least and beyond the most",
    office: () => sessionOffice(15, [...nominees(39), longNamed]),
    act: async (page) => {
      await page.locator("#members select").nth(2).selectOption("vắng có lý do");
      await page.locator("#members select").nth(3).selectOption("ý kiến bằng văn bản");
      await typeVotes(page, ["12", "3", "15"]);
      await page.locator("#all").click();
    },
  },
  {
    page: "hoi-dong",
    state: "refused",
    office: nine,
    act: async (page) => {
      await typeVotes(page, ["12"]);
      await page.locator("#record").click();
      await page.locator("#state.bad").waitFor();
    },
  },
  { page: "hoi-dong", state: "entered by another clerk meanwhile", ...meanwhile() },
  {
    page: "hoi-dong",
    state: "recorded, its minutes made",
    office: nine,
    act: async (page) => {
      await page.locator("#all").click();
      await page.locator("#record").click();
      await page.getByRole("button", { name: "Tạo biên bản họp" }).click();
      await page.locator("#made a").waitFor();
    },
  },
  {
    page: "de-nghi",
    state: "with conditions, before a council",
    office: async () => {
      const office = await nine();
      asked(office.clerk(LAN, {}), { verb: "conditions.update" });
      return office;
    },
    act: async () => undefined,
  },
  {
    page: "tim-de-nghi",
    state: "some of them left",
    office: sampleOffice,
    act: async (page) => {
      await page.locator("#all").check();
      await page.locator("#go").click();
      await page.locator("#to").selectOption("thẩm định");
      await page.locator("#preview").click();
      await page.locator("#move:enabled").click();
      await page.getByRole("button", { name: "Về danh sách" }).waitFor();
    },
  },
];
