import { cellDay } from "../calendar/date-style.ts";
import { isDay } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import { headOf } from "../facts/unit-heads.ts";
import { kindFromName } from "../office/unit-kind.ts";
import { officeName } from "../paper/form/office-name.ts";
import { isPost } from "../reader/foot/post.ts";
import type { Reading } from "../reader/reading.ts";
import { provinceNames } from "../said/provinces.ts";
import { firstCapital } from "../text/first-capital.ts";
import { foldKey } from "../text/fold.ts";
import { type DraftRow, draftRow } from "./draft.ts";
import type { KnownNames, KnownSigner, KnownUnit } from "./known-names.ts";

/** Who issues and who signs: what *Phong trào* says of them, and the rows that the book lacks for it. */
export interface DraftPeople {
  readonly issuer: string;
  readonly signer: string;
  readonly units: readonly DraftRow[];
  readonly signers: readonly DraftRow[];
  readonly issuerDoubt: string;
  readonly signerDoubt: string;
}

/** The province that a paper's head or place names. */
function provinceOf({ parentAgency, agency, place }: Reading): string {
  const said = [parentAgency?.value, agency?.value, place?.value].map((text) => foldKey(text ?? ""));
  return provinceNames.find((name) => said.some((text) => text.includes(foldKey(name)))) ?? "";
}

const COMMITTEE =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã|xã|phường)\s+(.+)$/iu;

/** “Sở Tư pháp” of Quảng Bình is known everywhere as “Sở Tư pháp tỉnh Quảng Bình”. */
function nameInFull(agency: string, parent: string, province: string): string {
  const [, level, named] = COMMITTEE.exec(parent) ?? [];
  if (level === undefined || named === undefined || foldKey(agency).includes(foldKey(named)))
    return officeName({ name: agency, kind: agency, province });
  return `${agency} ${level.toLowerCase()} ${named}`;
}

/** The superior that a Sở has by law, where its paper does not say (Luật Tổ chức chính quyền địa phương 2025). */
function superiorOf(full: string, parent: string): string {
  const [, place] = /^Sở .*?\s((?:tỉnh|thành phố)\s.+)$/iu.exec(full) ?? [];
  return parent === "" && place !== undefined ? `UBND ${place}` : parent;
}

/** “BỘ TRƯỞNG BỘ TƯ PHÁP” above a decision's bases: what the head of the body is called. */
function headTitleOf({ paragraphs }: Reading, agency: string): string {
  const line = paragraphs.find(({ place, text }) => place === "issuer" && isPost(text))?.text ?? "";
  const post = foldKey(line).endsWith(foldKey(agency))
    ? line.slice(0, line.length - agency.length).trim()
    : "";
  return post === "" ? "" : `${firstCapital(post.toLowerCase())} ${agency}`;
}

/** The units of the book that a paper's issuing body may be. */
function unitsNamed({ units }: KnownNames, names: readonly string[], province: string): readonly KnownUnit[] {
  const wanted = new Set(names.map(foldKey));
  const named = units.filter(
    ({ name, shortName }) => wanted.has(foldKey(name)) || wanted.has(foldKey(shortName)),
  );
  const there = named.filter((unit) => foldKey(unit.province) === foldKey(province));
  return province !== "" && there.length > 0 ? there : named;
}

function signersNamed({ signers }: KnownNames, name: string, agency: string): readonly KnownSigner[] {
  const named = signers.filter((signer) => foldKey(signer.name) === foldKey(name));
  const there = named.filter((signer) => foldKey(signer.agency) === foldKey(agency));
  return there.length > 0 ? there : named;
}

/** Finds the paper's issuer and signer in the book by their names, or makes the rows that would add them. */
export function draftPeople(reading: Reading, known: KnownNames): DraftPeople {
  const agency = reading.agency?.value ?? "";
  const parent = reading.parentAgency?.value ?? "";
  const province = provinceOf(reading);
  const full = nameInFull(agency, parent, province);
  const units = agency === "" ? [] : unitsNamed(known, [full, agency], province);
  const day = reading.date?.value ?? "";
  const then = isDay(day)
    ? units.filter(({ validFrom, validTo }) => spanHolds({ from: validFrom, to: validTo }, day))
    : units;
  const [unit] = then.length === 1 ? then : units.length === 1 ? units : [];
  const newUnit = unit === undefined && units.length === 0 && agency !== "";
  const [first] = reading.signers;
  const name = first?.name ?? "";
  const found = name === "" ? [] : signersNamed(known, name, agency);
  const [signer] = found;
  const newSigner = signer === undefined && name !== "";
  const position = first?.position ?? "";
  return {
    issuer: unit?.key ?? (newUnit ? full : ""),
    signer: signer?.key ?? (newSigner ? name : ""),
    units: newUnit
      ? [
          draftRow(
            reading.agency?.source?.paragraph ?? null,
            {
              name: full,
              kind: kindFromName(full, headOf(full), undefined),
              province,
              headTitle: headTitleOf(reading, agency),
            },
            {
              column: "",
              why: "Đơn vị ban hành chưa có trong sổ, lấy từ văn bản: xem lại tên, loại. Đã có đơn vị này dưới tên khác thì bỏ dòng này và chọn đơn vị ấy.",
            },
          ),
        ]
      : [],
    signers: newSigner
      ? [
          draftRow(
            first?.source.paragraph ?? null,
            {
              name,
              authority: first?.authority ?? "",
              position,
              parentAgency: superiorOf(full, parent).toUpperCase(),
              agency: agency.toUpperCase(),
              place: reading.place?.value ?? "",
            },
            {
              column: position === "" ? "position" : "",
              why: "Người ký chưa có trong sổ, lấy từ văn bản: xem lại chức vụ, thẩm quyền ký. Đã có người này thì bỏ dòng này và chọn trong danh sách.",
            },
          ),
        ]
      : [],
    issuerDoubt:
      unit !== undefined || newUnit
        ? ""
        : agency === ""
          ? "Văn bản không ghi rõ cơ quan ban hành: chọn đơn vị."
          : `Sổ có ${units.length} đơn vị tên “${agency}”: chọn đơn vị ban hành.`,
    signerDoubt: name === "" ? "Văn bản không ghi rõ người ký: chọn người ký." : "",
  };
}

/** Text of a day for the row of *Phong trào*: the day, or as much of it as the paper has. */
export function issuedWords(date: string | null): string {
  if (date === null) return "";
  if (isDay(date)) return cellDay(date);
  const [year, month] = date.split("-");
  return month === undefined ? `năm ${year}` : `tháng ${Number(month)}/${year}`;
}
