import { speltName } from "./spelt-names.ts";

/** What kinds of bodies there are, by how their names begin (spelt out, folded), and what the head of each is called. */
const declared = `so tu phap: giam doc
so: giam doc
phong cong chung: truong phong
phong tu phap: truong phong
phong thi hanh an: truong phong
phong: truong phong
uy ban nhan dan: chu tich
bo: bo truong
tong cuc: tong cuc truong
cuc thi hanh an: cuc truong
cuc: cuc truong
vu: vu truong
van phong: chanh van phong
thanh tra: chanh thanh tra
chi cuc thi hanh an: chi cuc truong
chi cuc: chi cuc truong
trung tam: giam doc
truong: hieu truong
hoc vien: giam doc
vien: vien truong
bao: tong bien tap
nha xuat ban: giam doc
cum: truong cum, truong
khoi: truong khoi, truong
khu vuc: truong khu vuc, truong
hoi dong: chu tich
hoi: chu tich
chi hoi: chi hoi truong, chu tich
lien doan: chu tich
cong doan: chu tich
chi doan: bi thu
doan: bi thu, truong doan, chu nhiem
dang bo: bi thu
dang uy: bi thu
chi bo: bi thu
ban: truong ban`;

/** How a body's name begins, and the posts of its head. */
export interface UnitHead {
  readonly start: string;
  readonly posts: readonly string[];
}

const heads: readonly UnitHead[] = declared.split("\n").map((line) => {
  const [start = "", posts = ""] = line.split(": ");
  return { start, posts: posts.split(", ") };
});

const begins = (name: string, start: string): boolean => name === start || name.startsWith(`${start} `);

/** What kind of body bears this name; undefined where its beginning tells nothing. */
export function headOf(name: string): UnitHead | undefined {
  const words = speltName(name);
  return heads.find(({ start }) => begins(words, start));
}

/** The kinds in *Loại* (folded) with the beginnings of names that fit them, and those of the bodies above such units. */
const kinds: ReadonlyMap<string, readonly string[]> = new Map(
  `bo: bo
don vi thuoc bo: cuc, vu, tong cuc, van phong, thanh tra, trung tam, truong, hoc vien, vien, bao, nha xuat ban, ban, cuc thi hanh an
ubnd: uy ban nhan dan
so tu phap: so tu phap
so: so, so tu phap
phong thuoc so: phong, van phong, thanh tra, ban
don vi su nghiep: trung tam, truong, hoc vien, vien, bao, nha xuat ban, phong cong chung, ban
phong tu phap cap huyen: phong tu phap
cuc thads: cuc thi hanh an
chi cuc thads: chi cuc thi hanh an
phong thads khu vuc: phong thi hanh an
cum, khu vuc thi dua: cum, khoi, khu vuc
hoi: hoi, chi hoi, lien doan`
    .split("\n")
    .map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2).split(", ")] as const;
    }),
);

/** Which beginnings of names fit a kind, folded; undefined for a kind of the office's own. */
export const startsOfKind = (kind: string): readonly string[] | undefined => kinds.get(kind);

/** Which bodies stand above one whose name begins so; undefined where any may. */
const above: ReadonlyMap<string, readonly string[]> = new Map([
  ["so tu phap", ["uy ban nhan dan", "bo"]],
  ["so", ["uy ban nhan dan", "bo"]],
  ["uy ban nhan dan", ["uy ban nhan dan"]],
  ["bo", []],
  ["tong cuc", ["bo"]],
  ["vu", ["bo", "tong cuc"]],
  ["cuc", ["bo", "tong cuc", "cuc"]],
  ["cuc thi hanh an", ["bo", "tong cuc", "cuc"]],
  ["chi cuc thi hanh an", ["cuc thi hanh an", "cuc", "tong cuc"]],
  ["phong tu phap", ["so tu phap", "uy ban nhan dan"]],
  ["hoi", ["hoi", "lien doan"]],
  ["chi hoi", ["hoi", "chi hoi", "lien doan"]],
]);
/** No body but a part of it stands below these. */
const lowest: ReadonlySet<string> = new Set(
  "phong,phong tu phap,van phong,vu,thanh tra,chi doan,cong doan,chi bo".split(","),
);

/** Whether a body whose name begins so can stand above another. */
export function canStandAbove(parent: UnitHead, child: UnitHead): boolean {
  const allowed = above.get(child.start);
  if (allowed !== undefined) return allowed.includes(parent.start);
  return !lowest.has(parent.start) || /^(?:chi doan|chi bo|cong doan|cum|khoi)$/u.test(child.start);
}
