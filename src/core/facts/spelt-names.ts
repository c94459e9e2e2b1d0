import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";

/** Abbreviations that lines of recipients and heads of papers use for offices, folded, each with its words. */
const spelt: Readonly<Record<string, string>> = Object.fromEntries(
  `ubnd uy ban nhan dan
hdnd hoi dong nhan dan
mttq mat tran to quoc
ttg thu tuong chinh phu
btp bo tu phap
bnv bo noi vu
stp so tu phap
snv so noi vu
ptp phong tu phap
pnv phong noi vu
thads thi hanh an dan su
tha thi hanh an
tgpl tro giup phap ly
bttp bo tro tu phap
hctp hanh chinh tu phap
pbgdpl pho bien giao duc phap luat
tdkt thi dua khen thuong
hdtdkt hoi dong thi dua khen thuong
tccb to chuc can bo
khtc ke hoach tai chinh
ctpn cong tac phia nam
cttdt cong thong tin dien tu
hlgvn hoi luat gia viet nam
hlg hoi luat gia
tw trung uong
tp thanh pho
gd giam doc
pgd pho giam doc
ld lanh dao
vp van phong`
    .split("\n")
    .map((line) => {
      const [letters = "", ...words] = line.split(" ");
      return [letters, words.join(" ")];
    }),
);

/** Why a paper is sent, typed behind the name: “(để b/c)”. */
const why = /\((?:de |b\/c|bao cao|thuc hien|th\/h|p\/h)[^)]*\)/gu;
/** Words that one spelling has and another leaves out. */
const filler: ReadonlySet<string> = new Set(["cac", "va", "cua"]);

/**
 * A name of an office as its words alone, folded, abbreviations spelt out: “Vụ TĐKT (BTP)” → “vu thi dua khen thuong bo tu
 * phap”. Two spellings of one name give one.
 */
export const speltName = remembered((name: string): string =>
  foldKey(name)
    .replace(why, " ")
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== "" && !filler.has(word))
    .map((word) => spelt[word] ?? word)
    .join(" "),
);
