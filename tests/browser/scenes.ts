import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { officeWithRows } from "../bundle/levels/level-books.ts";
import { LAN, newOffice, type Office, pushed, sampleOffice, setUpOffice } from "../bundle/office.ts";
import { remindOffice } from "../bundle/reminder/remind-office.ts";
import { reportedOffice } from "../bundle/returns/returns-office.ts";
import { applyRights, names, sharedOffice } from "../bundle/rights/shared-office.ts";
import { ministry } from "../core/levels/levels-offices.ts";
import { awardScenes } from "./award/award-scenes.ts";
import type { Shown } from "./open-page.ts";

/** A page in one of its states. */
export interface Scene {
  readonly name: string;
  shown(): Promise<Shown>;
  /** Waits until the state is reached, and does what leads there. */
  reach(page: Page): Promise<void>;
}

type Act = (page: Page) => Promise<void>;

const atOnce = async (): Promise<void> => undefined;
/** Every call breaks off, as when the network does, with a text of Google's. */
const brokenOff = async (): Promise<void> => {
  throw new Error("NetworkError: Connection failure due to HTTP 0");
};

/** Until the page has its answer and nothing is said to be going on. */
const settled: Act = async (page) => {
  await page.waitForFunction(() => !/…$/u.test(document.getElementById("state")?.textContent ?? "…"));
};

/** The sheet on whose first row the clerk stands when she opens the page; of others it does not matter. */
const stoodOn: Readonly<Record<string, string>> = { "de-nghi": "Đề nghị" };

function scene(name: string, page: string, office: () => Promise<Office>, act: Act): Scene {
  return {
    name: `${page}, ${name}`,
    shown: async () => {
      const host = (await office()).clerk(LAN, {});
      const sheet = stoodOn[page];
      if (sheet !== undefined) host.select(sheet, 2);
      return { html: pushed(`${page}.html`), host, beforeAnswer: atOnce };
    },
    reach: async (shown) => {
      await settled(shown);
      await act(shown);
    },
  };
}

const failing = (page: string): Scene => ({
  name: `${page}, failing`,
  shown: async () => ({
    html: pushed(`${page}.html`),
    host: (await newOffice()).clerk(LAN, {}),
    beforeAnswer: brokenOff,
  }),
  reach: (shown) => shown.locator("#state.bad:focus").waitFor(),
});

/** Made when it is first asked for: pages that write nothing share an office. */
function once(make: () => Promise<Office>): () => Promise<Office> {
  let made: Promise<Office> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const emptyOffice = once(setUpOffice);
const readOffice = once(sampleOffice);
const levelsOffice = once(() => officeWithRows(ministry));

/** The sample office once a deadline of it was moved. */
async function movedOffice(): Promise<Office> {
  const office = await sampleOffice();
  const lan = office.clerk(LAN, {});
  lan.call("deadlines");
  office.types("Mốc", "BTP-DK-DV", "Thời hạn", "chậm nhất là ngày 20/02/2017");
  return office;
}

/** An office whose sheets are protected, with somebody new at the desk since. */
async function protectedOffice(): Promise<Office> {
  const office = await sharedOffice();
  applyRights(office.clerk(LAN, {}));
  names(office, 7, { Email: "moi@sotuphap.vn", "Vai trò": "bộ phận thi đua" });
  return office;
}
/** What is folded is opened. */
const openAll: Act = async (page) => {
  for (const folded of await page.locator("details summary").all()) await folded.click();
};

/** A plan of two pages, read from a fixture. */
const plan = readFileSync(join(import.meta.dirname, "../fixtures/seeds/hlg-2017.txt"), "utf8");

const nothing: Act = async () => undefined;

/** What a page shows of a full book, once all of it that opens is open. */
const full: Readonly<Record<string, readonly [() => Promise<Office>, Act]>> = {
  "kiem-tra": [
    readOffice,
    async (page) => {
      await page.locator("#filters summary").click();
      for (const group of (await page.locator("#findings summary").all()).slice(0, 4)) await group.click();
    },
  ],
  "phong-trao-moi": [
    readOffice,
    async (page) => {
      await page.locator("#look").click();
      await page.locator("#shown").waitFor();
    },
  ],
  "tu-van-ban": [
    readOffice,
    async (page) => {
      await page.locator("#paste").fill(plan);
      await page.locator("#read").click();
      await page.getByText("Chưa ghi gì vào sổ.").waitFor();
      for (const folded of (await page.locator("details:not([open]) summary").all()).slice(0, 3))
        await folded.click();
    },
  ],
  "nhan-van-ban": [
    readOffice,
    async (page) => {
      const received = join(import.meta.dirname, "../fixtures/received/mend");
      await page
        .locator("#files")
        .setInputFiles(["01-so-ket-xa.txt", "right.json"].map((name) => join(received, name)));
      await page.locator("#read").click();
      await page.locator("#review").waitFor();
      await page.locator("summary").click();
    },
  ],
  "cap-tren": [
    levelsOffice,
    async (page) => {
      await page.locator("#hand").click();
      await page.locator("#handed a").waitFor();
    },
  ],
  "bat-dau": [readOffice, nothing],
  "thiet-lap": [emptyOffice, nothing],
  "nhac-viec": [remindOffice, (page) => page.getByText("Xem thư").first().click()],
  "van-ban": [
    readOffice,
    async (page) => {
      await page.locator("#kind").selectOption("cong-van-don-doc");
      await page.locator("#campaign").selectOption("BTP-2017");
      await page.locator("#list input").first().waitFor();
    },
  ],
  "gui-mau": [
    readOffice,
    async (page) => {
      await page.locator("#campaign").selectOption({ index: 1 });
      await settled(page);
      await page.locator("#choose summary").click();
    },
  ],
  "nhan-mau": [
    readOffice,
    async (page) => {
      const forms = join(import.meta.dirname, "../fixtures/forms");
      await page.locator("#files").setInputFiles([join(forms, "libreoffice.xlsx")]);
      await page.locator("#read").click();
      await page.locator("#review").waitFor();
      await page.locator("summary").click();
    },
  ],
  "hoi-dong": [
    readOffice,
    async (page) => {
      await page.locator("#fresh").click();
      await page.locator("#new-day").fill("01/09/2026");
    },
  ],
  "de-nghi": [
    sampleOffice,
    async (page) => {
      await page.locator("#parts button").last().click();
      await page.locator("#moves button").last().click();
    },
  ],
  "tim-de-nghi": [
    sampleOffice,
    async (page) => {
      await page.locator("#all").check();
      await page.locator("#go").click();
      await page.locator("#preview").click();
      await page.locator("#previewed").waitFor();
    },
  ],
  "vao-so": [readOffice, (page) => page.locator("summary").click()],
  "da-tao": [readOffice, nothing],
  "tien-do": [sampleOffice, (page) => page.getByText("Xong.").waitFor()],
  "bang-dieu-khien": [readOffice, (page) => page.locator("#units button").first().click()],
  "bao-cao": [
    readOffice,
    async (page) => {
      await page.locator("#unit").selectOption({ index: 3 });
      await settled(page);
      await page.locator("#item").selectOption({ index: 1 });
    },
  ],
  "viec-don-vi": [
    reportedOffice,
    async (page) => {
      await page.locator("#unit").selectOption({ index: 2 });
      await settled(page);
      await openAll(page);
    },
  ],
  "nhan-bao-ve": [
    reportedOffice,
    async (page) => page.getByRole("button", { name: "Trả lại" }).first().click(),
  ],
  "thoi-han": [movedOffice, nothing],
  "tep-lich": [readOffice, nothing],
  "phan-quyen": [protectedOffice, (page) => page.locator("#release").click()],
  mau: [readOffice, (page) => page.locator("summary").first().click()],
};

/** A table of a unit's own, of which the clerk is asked what its columns are. */
const ownTable: Act = async (page) => {
  await page.locator("#paste").fill("STT\tHọ và tên\tHình thức khen thưởng\n1\tNguyễn Văn An\tGiấy khen");
  await page.locator("#read").click();
  await page.locator("#table").waitFor();
};

/** Every page empty, full and failing. */
export const scenes: readonly Scene[] = [
  ...Object.entries(full).flatMap(([page, [office, act]]) => [
    scene("empty", page, emptyOffice, nothing),
    scene("full", page, office, act),
    failing(page),
  ]),
  scene("a table", "nhan-mau", readOffice, ownTable),
  ...awardScenes.map(({ page, state, office, act }) => scene(state, page, office, act)),
];
