import type { BookFacts } from "../../facts/book-facts.ts";
import { homeOfUnit } from "../../facts/campaign-provinces.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import { campaignOfCell } from "../../facts/said-lines.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { listed } from "../../facts/text-columns.ts";
import { provincesIn, type SaidProvince } from "../../said/places.ts";
import { provinceToday } from "../../said/provinces.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Rows of which the unit says whose they are, whoever issues the plan. */
const ofUnit: ReadonlySet<string> = new Set(["registrations", "nominations", "targets"]);
/** Where other provinces are told of for good: former awards, the units themselves, councils without a campaign. */
const elsewhere: ReadonlySet<string> = new Set(["units", "council", "tracking", "deadlineChanges"]);
const otherMatters: ReadonlySet<string> = new Set(["earlierAwards", "initiative", "reason"]);

/** “các tỉnh Thanh Hóa, Nghệ An …”, “kinh nghiệm của tỉnh …”: other provinces are meant. */
const MEANT =
  /(?:các tỉnh|khu vực|vùng|cụm|kinh nghiệm|học tập|kết nghĩa|giao lưu|phối hợp với|giúp đỡ|ủng hộ|hỗ trợ|tỉnh bạn|giáp|sáp nhập|hợp nhất|sinh (?:ra )?(?:ở|tại)|quê|tham quan|trưởng|đăng cai)[^.;]{0,60}$/iu;

/** Three provinces in a row are a list, no slip. */
const isListed = (all: readonly SaidProvince[]): boolean =>
  new Set(all.map(({ province }) => provinceToday(province))).size >= 3;

/** The unit whose provinces a cell may tell of, and what to call it. */
function unitOf(facts: BookFacts, cell: Place): string {
  if (ofUnit.has(cell.in.table.name)) return String(cell.row.values["unit"] ?? "");
  return facts.campaigns().get(campaignOfCell(facts, cell))?.values.issuer ?? "";
}

/** Texts repeat down whole columns. */
const placesOf = remembered((text: string) => listed(provincesIn(text)));

/** “trên địa bàn tỉnh Trà Vinh” in a plan of Quảng Bình: copied along from another office's. */
export const otherProvince: Rule = {
  id: "loi-van.dia-phuong-khac",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const homes = homeOfUnit(facts);
    const { campaigns } = facts.book;
    const inProse = seenProse(facts, (text, _raw, { in: { table }, column }) =>
      elsewhere.has(table.name) || otherMatters.has(column) ? undefined : placesOf(text),
    );
    const ofCampaigns = campaigns.rows.map((row) => ({
      cell: { in: campaigns, row, column: "place", text: row.values.place },
      seen: placesOf(row.values.place) ?? [],
    }));
    return [...inProse, ...ofCampaigns].flatMap(({ cell, seen: said }): readonly Spot[] => {
      const { text, ...place } = cell;
      if (said.length === 0 || isListed(said)) return [];
      const unit = unitOf(facts, cell);
      const home = homes(unit);
      if (home === undefined) return [];
      // A row of one unit is its own; a plan may tell of the cluster.
      const isHome = ofUnit.has(cell.in.table.name) ? home.isOwn : home.isNear;
      const name = facts.units().get(unit)?.values.name ?? unit;
      return said
        .filter(({ province, at }) => !isHome(province) && !MEANT.test(text.slice(Math.max(0, at - 80), at)))
        .map(({ province }) => ({
          ...place,
          message: `Có tên “${province}”, trong khi đây là việc của ${name}.`,
          fix: "Nếu chép sót từ văn bản của nơi khác thì sửa lại tên địa phương; nếu đúng thì bỏ qua.",
        }));
    });
  },
};
