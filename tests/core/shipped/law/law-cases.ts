import {
  best,
  byMovement,
  colleagues,
  collectives,
  given,
  initiatives,
  type LawCase,
  merit,
  plain,
  ratedBefore,
  type SceneOn,
  votes,
  well,
} from "./law-scenes.ts";

const four = [1, 2, 3, 4];
/** An award that was given five years ago and before, and one that was given a year too late. */
const five = (award: string): Pick<LawCase, "met" | "missed"> => ({
  met: [(y) => ({ history: given(y, award, 5) }), (y) => ({ history: given(y, award, 9) })],
  missed: [(y) => ({ history: given(y, award, 4) }), () => ({})],
});
const words = (text: string): Pick<LawCase, "met" | "missed" | "unclear"> => ({
  met: [() => ({ row: merit(text) })],
  missed: [],
  unclear: [() => ({ row: merit("") })],
});
const inMovement = (years: number): Pick<LawCase, "met" | "missed"> => ({
  met: [(y) => ({ campaign: span(y - years + 1, y) })],
  missed: [(y) => ({ campaign: span(y - years + 2, y) })],
});
const span = (from: number, to: number) => ({ "Từ ngày": `01/02/${from}`, "Đến ngày": `30/11/${to}` });
const disciplined = "không có cá nhân nào bị kỷ luật từ cảnh cáo trở lên";
const collective = (done: number, titled: string) =>
  merit(`${done}% hoàn thành nhiệm vụ, ${titled}% đạt LĐTT; ${disciplined}`);
/** A person of five good years, for the rows that ask for them since 2024; `but` changes one thing. */
const career =
  (basis: string, but: (y: number) => ReturnType<SceneOn> = () => ({})): SceneOn =>
  (y) => ({
    row: best,
    others: ratedBefore(y, best, 3),
    history: [
      ...given(y, basis, 5),
      ...given(y, "LĐTT", ...four),
      ...given(y, "CSTĐ-B/T", 1),
      ...given(y, "CSTĐCS", 1, 2, 3),
    ],
    ...but(y),
  });

/** Each row of law is of exactly one of these. */
export const lawCases: readonly LawCase[] = [
  {
    rows: /^QT-(LDTT|GK-CT)-/u,
    met: [() => ({ row: well }), () => ({ row: best })],
    missed: [() => ({ row: plain })],
    unclear: [() => ({})],
  },
  {
    rows: /^QT-CSTDCS-2004/u,
    met: [
      (y) => ({ row: initiatives(1), history: given(y, "LĐTT", 0) }),
      () => ({ row: initiatives(1), others: [{ "Hình thức": "LĐTT" }] }),
    ],
    missed: [
      (y) => ({ row: best, history: given(y, "LĐTT", 0) }),
      (y) => ({ row: initiatives(1), history: given(y, "LĐTT", 1) }),
    ],
  },
  {
    rows: /^QT-CSTDCS-20(24|26)/u,
    met: [
      (y) => ({ row: best, history: given(y, "LĐTT", 0) }),
      (y) => ({ row: { ...well, ...initiatives(1) }, history: given(y, "LĐTT", 0) }),
      () => ({ row: best, others: [{ "Hình thức": "LĐTT" }] }),
    ],
    missed: [
      (y) => ({ row: well, history: given(y, "LĐTT", 0) }),
      () => ({ row: best }),
      (y) => ({ row: best, history: byMovement(given(y, "LĐTT", 0)) }),
    ],
  },
  {
    rows: /^QT-CSTDCS-TYLE/u,
    met: [() => ({ others: colleagues("LĐTT", 7) })],
    missed: [() => ({ others: colleagues("LĐTT", 6) })],
    unclear: [() => ({})],
  },
  {
    rows: /^QT-CSTDBT-2004/u,
    met: [0, 1].map((last) => (y) => ({
      row: initiatives(1),
      history: given(y, "CSTĐCS", last, last + 1, last + 2),
    })),
    missed: [
      (y) => ({ row: initiatives(1), history: given(y, "CSTĐCS", 0, 1, 3) }),
      (y) => ({ history: given(y, "CSTĐCS", 0, 1, 2) }),
    ],
  },
  {
    rows: /^QT-CSTDBT-20(24|26)/u,
    met: [(y) => ({ row: initiatives(1, "cấp tỉnh"), history: given(y, "CSTĐCS", 0, 1, 2) })],
    missed: [
      (y) => ({ row: initiatives(1, "cấp tỉnh"), history: given(y, "CSTĐCS", 0, 1, 3) }),
      (y) => ({ row: initiatives(1, "cấp tỉnh"), history: byMovement(given(y, "CSTĐCS", 0, 1, 2)) }),
      (y) => ({ history: given(y, "CSTĐCS", 0, 1, 2) }),
    ],
    unclear: [(y) => ({ row: initiatives(1), history: given(y, "CSTĐCS", 0, 1, 2) })],
  },
  {
    rows: /^QT-CSTDTQ-2014/u,
    met: [(y) => ({ history: [...given(y, "CSTĐ-B/T", 0, 3), ...given(y, "CSTĐCS", 0, 1, 2, 3, 4, 5)] })],
    missed: [
      (y) => ({ history: [...given(y, "CSTĐ-B/T", 0), ...given(y, "CSTĐCS", 0, 1, 2, 3, 4, 5)] }),
      (y) => ({ history: [...given(y, "CSTĐ-B/T", 0, 3), ...given(y, "CSTĐCS", 0, 1, 2, 4, 5, 6)] }),
    ],
  },
  {
    rows: /^QT-CSTDTQ-20(24|26)/u,
    met: [(y) => ({ row: initiatives(1, "toàn quốc"), history: given(y, "CSTĐ-B/T", 0, 3) })],
    missed: [
      (y) => ({ row: initiatives(1, "toàn quốc"), history: given(y, "CSTĐ-B/T", 0) }),
      (y) => ({ history: given(y, "CSTĐ-B/T", 0, 3) }),
    ],
    unclear: [(y) => ({ row: initiatives(1, "cấp tỉnh"), history: given(y, "CSTĐ-B/T", 0, 3) })],
  },
  {
    rows: /^QT-TTLDTT-/u,
    met: [() => ({ row: collective(100, "50,1") })],
    missed: [() => ({ row: collective(100, "50") })],
    unclear: [() => ({ row: merit("Có nhiều LĐTT") })],
  },
  {
    rows: /^QT-TTLDXS-/u,
    met: [() => ({ row: collective(100, "70"), others: colleagues("CSTĐCS", 1) })],
    missed: [
      () => ({ row: collective(99, "70"), others: colleagues("CSTĐCS", 1) }),
      () => ({ row: collective(100, "69,9"), others: colleagues("CSTĐCS", 1) }),
      () => ({ row: collective(100, "70") }),
    ],
  },
  { rows: /^QT-CO-(BT|CP)-LUAT-/u, ...words("Dẫn đầu khối thi đua các Sở") },
  { rows: /^QT-CO-BT-2024/u, ...words("Dẫn đầu Cụm thi đua số III, được Cụm suy tôn") },
  {
    rows: /^QT-PHIEU-CSTD(BT|TQ)-/u,
    met: [votes(9, 10), votes(18, 20)],
    missed: [votes(8, 9), votes(17, 19)],
  },
  {
    rows: /^QT-PHIEU-(CO(BT|CP)|KHAC|CSTDCS)-20/u,
    met: [votes(8, 10), votes(8, 9), votes(4, 5)],
    missed: [votes(7, 9), votes(15, 19)],
  },
  { rows: /^QT-PHIEU-CSTDCS$/u, met: [votes(6, 9), votes(8, 12)], missed: [votes(5, 9), votes(7, 11)] },
  {
    rows: /^QT-CO-CP-20/u,
    met: [() => ({ others: collectives("CỜ-B/T", 5) })],
    missed: [() => ({ others: collectives("CỜ-B/T", 4) })],
    unclear: [() => ({})],
  },
  {
    rows: /^QT-BK-BT-CN-/u,
    met: [
      (y) => ({ history: given(y, "CSTĐCS", 0, 1) }),
      (y) => ({ history: given(y, "CSTĐCS", 1, 2) }),
      (y) => ({ row: { ...best, ...initiatives(2) }, others: ratedBefore(y, best, 1) }),
    ],
    missed: [
      (y) => ({ row: plain, history: given(y, "CSTĐCS", 0, 2) }),
      (y) => ({ row: { ...best, ...initiatives(1) }, others: ratedBefore(y, best, 1) }),
      (y) => ({ row: { ...best, ...initiatives(2) }, others: ratedBefore(y, well, 1) }),
    ],
    unclear: [() => ({ row: { ...best, ...initiatives(2) } })],
  },
  {
    rows: /^QT-BK-BT-TT-/u,
    met: [
      (y) => ({ history: given(y, "TTLĐXS", 0, 1) }),
      (y) => ({ row: best, others: ratedBefore(y, best, 1) }),
    ],
    missed: [
      (y) => ({ row: well, history: given(y, "TTLĐXS", 0, 2) }),
      (y) => ({ row: best, others: ratedBefore(y, well, 1) }),
    ],
  },
  { rows: /^QT-(BK-BT|GK)-CD-/u, ...words("Có thành tích xuất sắc trong phong trào") },
  { rows: /^QT-(BK-BT|GK|BK-TTG|HCLD-\d)-DX-/u, ...words("Dũng cảm cứu người trong lũ") },
  { rows: /^QT-BK-TTG-(TT|CN)-CD-/u, ...inMovement(3) },
  { rows: /^QT-HCLD-3-CD-/u, ...inMovement(5) },
  {
    rows: /^QT-BK-TTG-CN-2004/u,
    met: [
      (y) => ({
        row: { ...best, ...initiatives(5) },
        others: ratedBefore(y, best, ...four),
        history: given(y, "BK-B/T", 5),
      }),
    ],
    missed: [
      (y) => ({
        row: { ...best, ...initiatives(5) },
        others: ratedBefore(y, best, ...four),
        history: given(y, "BK-B/T", 4),
      }),
      (y) => ({
        row: { ...best, ...initiatives(4) },
        others: ratedBefore(y, best, ...four),
        history: given(y, "BK-B/T", 5),
      }),
      (y) => ({
        row: { ...best, ...initiatives(5) },
        others: ratedBefore(y, well, 4),
        history: given(y, "BK-B/T", 5),
      }),
    ],
    unclear: [(y) => ({ row: { ...best, ...initiatives(5) }, history: given(y, "BK-B/T", 5) })],
  },
  {
    rows: /^QT-BK-TTG-TT-2004/u,
    met: [
      (y) => ({
        row: best,
        history: [...given(y, "BK-B/T", 5), ...given(y, "TTLĐXS", ...four), ...given(y, "CỜ-B/T", 4)],
      }),
    ],
    missed: [
      (y) => ({
        row: best,
        history: [...given(y, "BK-B/T", 5), ...given(y, "TTLĐXS", ...four), ...given(y, "CỜ-B/T", 5)],
      }),
      (y) => ({
        row: well,
        history: [...given(y, "BK-B/T", 5), ...given(y, "TTLĐXS", ...four), ...given(y, "CỜ-B/T", 4)],
      }),
    ],
  },
  {
    rows: /^QT-BK-TTG-CN-20(24|26)/u,
    met: [
      career("BK-B/T"),
      career("BK-B/T", (y) => ({
        row: { ...well, ...initiatives(3) },
        history: [...given(y, "BK-B/T", 5), ...given(y, "LĐTT", ...four)],
      })),
    ],
    missed: [
      career("BK-B/T", (y) => ({
        history: [...given(y, "BK-B/T", 4), ...given(y, "LĐTT", ...four), ...given(y, "CSTĐCS", 1, 2, 3)],
      })),
      career("BK-B/T", (y) => ({
        row: { ...well, ...initiatives(2) },
        history: [...given(y, "BK-B/T", 5), ...given(y, "LĐTT", ...four), ...given(y, "CSTĐCS", 1, 2, 5)],
      })),
      career("BK-B/T", () => ({ row: plain })),
    ],
  },
  {
    rows: /^QT-BK-TTG-TT-20(24|26)/u,
    met: [(y) => ({ history: [...given(y, "BK-B/T", 5), ...given(y, "CỜ-B/T", 4)] })],
    missed: [
      (y) => ({ history: [...given(y, "BK-B/T", 5), ...given(y, "CỜ-B/T", 5)] }),
      (y) => ({ history: [...given(y, "BK-B/T", 4), ...given(y, "CỜ-B/T", 1)] }),
    ],
  },
  {
    rows: /^QT-HCLD-20/u,
    met: [...five("BK-TTg").met, ...five("HCLĐ").met],
    missed: [...five("BK-TTg").missed, ...five("HCLĐ").missed],
  },
  { rows: /^QT-HCLD-1-(CN-2014|TT-20(24|26))/u, ...five("HCLĐ-2") },
  { rows: /^QT-HCLD-2-(CN-2014|TT-)/u, ...five("HCLĐ-3") },
  { rows: /^QT-HCLD-3-(CN-2014|TT-)/u, ...five("BK-TTg") },
  {
    rows: /^QT-HCLD-1-TT-2014/u,
    met: [(y) => ({ row: best, history: [...given(y, "HCLĐ-2", 5), ...given(y, "TTLĐXS", ...four)] })],
    missed: [
      (y) => ({ row: best, history: [...given(y, "HCLĐ-2", 4), ...given(y, "TTLĐXS", ...four)] }),
      (y) => ({ row: well, history: [...given(y, "HCLĐ-2", 5), ...given(y, "TTLĐXS", ...four)] }),
      (y) => ({ row: best, others: ratedBefore(y, well, 2), history: given(y, "HCLĐ-2", 5) }),
    ],
    unclear: [(y) => ({ row: best, history: given(y, "HCLĐ-2", 5) })],
  },
  ...[
    { rows: /^QT-HCLD-1-CN-20(24|26)/u, basis: "HCLĐ-2" },
    { rows: /^QT-HCLD-2-CN-20(24|26)/u, basis: "HCLĐ-3" },
    { rows: /^QT-HCLD-3-CN-20(24|26)/u, basis: "BK-TTg" },
  ].map(
    ({ rows, basis }): LawCase => ({
      rows,
      met: [career(basis)],
      missed: [
        career(basis, (y) => ({
          history: [...given(y, basis, 4), ...given(y, "LĐTT", ...four), ...given(y, "CSTĐ-B/T", 1)],
        })),
        career(basis, () => ({ row: plain })),
        career(basis, (y) => ({
          others: ratedBefore(y, plain, 4),
          history: [...given(y, basis, 5), ...given(y, "LĐTT", 1, 2, 3), ...given(y, "CSTĐ-B/T", 1)],
        })),
      ],
    }),
  ),
  {
    rows: /^QT-(HCLD-\d-CH|KNC)-/u,
    met: [() => ({ row: merit("Có 20 năm công tác trong ngành Tư pháp") })],
    missed: [],
    unclear: [() => ({ row: merit("Công tác lâu năm trong ngành") })],
  },
];
