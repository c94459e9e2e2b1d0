/** A row as a clerk types it, by header. */
type Typed = Readonly<Record<string, string>>;
export type TypedRows = Readonly<Record<string, readonly Typed[]>>;

const trees = ["Ban", "Bàng", "Đào", "Gạo", "Mai", "Phượng", "Sưa"];

/** Seven made-up regions of nine made-up provinces. */
const regions = trees.map((tree) => `Khu vực thi đua các tỉnh vùng Hoa ${tree}`);
const regionKey = (index: number): string => `KV-${index + 1}`;

const provinces: readonly Typed[] = regions.flatMap((region, index) =>
  Array.from({ length: 9 }, (_, at) => ({
    Mã: `STP-${index + 1}${at + 1}`,
    Tên: `Sở Tư pháp tỉnh Hoa ${trees[index]} ${at + 1}`,
    Loại: "Sở Tư pháp",
    "Cụm/khối": region,
  })),
);
const ministry: readonly Typed[] = ["VU-A", "VU-B", "CUC-A", "CUC-B", "VP", "HV"].map((key) => ({
  Mã: key,
  Tên: `Đơn vị ${key} thuộc Bộ`,
  Loại: "đơn vị thuộc Bộ",
  "Cụm/khối": "Cụm thi đua số I - Bộ Tư pháp",
}));
const general: Typed = { Mã: "TC-THADS", Tên: "Tổng cục Thi hành án dân sự", Loại: "khác" };
const clusters: readonly Typed[] = regions.map((region, index) => ({
  Mã: regionKey(index),
  Tên: region,
  Loại: "Cụm, Khu vực thi đua",
}));

const keysOf = (rows: readonly Typed[]): readonly string[] => rows.map((row) => row["Mã"] ?? "");
/** The keys of each group that the plan speaks of. */
export const groups = {
  provinces: keysOf(provinces),
  ministry: keysOf(ministry),
  general: ["TC-THADS"],
  clusters: keysOf(clusters),
};

const campaign: Typed = {
  Mã: "BTP-2017",
  "Tên phong trào": "Phong trào thi đua ngành Tư pháp năm 2017",
  Loại: "thường xuyên",
  "Đơn vị ban hành": "BTP",
  "Từ ngày": "01/01/2017",
  "Đến ngày": "31/12/2017",
  "Loại văn bản": "Kế hoạch",
  "Ngày ban hành": "25/01/2017",
};

const milestone = (key: string, task: string, audience: string, deadline: string): Typed => ({
  Mã: key,
  "Phong trào": "BTP-2017",
  Việc: task,
  "Áp dụng cho": audience,
  "Thời hạn": deadline,
});
const ownDay = (key: string, audience: string, deadline: string): Typed => ({
  Mốc: key,
  "Áp dụng cho": audience,
  Loại: "hạn riêng",
  "Thời hạn": deadline,
});

const UNITS = "đơn vị thuộc Bộ; Sở Tư pháp";
const CLUSTERS = "Cụm, Khu vực thi đua";
// The plan's own words (QĐ 131/QĐ-BTP of 25/01/2017, parts 2.2.1 and 2.2.2).
const FEBRUARY = ["chậm nhất là ngày 15/02/2017", "trước ngày 20/02/2017"] as const;
const JULY = ["chậm nhất là ngày 30/6/2017", "05/7/2017"] as const;

/** One office, its plan written in three ways; each gives every unit the same days under other milestones. */
const office = (rows: TypedRows): TypedRows => ({
  "Đơn vị": [{ Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ" }, ...ministry, general, ...clusters, ...provinces],
  "Phong trào": [campaign],
  ...rows,
});

/** A milestone for each audience, as the plan's two sentences stand. */
export const asMilestones = office({
  Mốc: [
    milestone("DK-DV", "đăng ký", `${UNITS}; TC-THADS`, FEBRUARY[0]),
    milestone("DK-CUM", "đăng ký", CLUSTERS, FEBRUARY[1]),
    milestone("SK-DV", "báo cáo sơ kết", UNITS, JULY[0]),
    milestone("SK-CUM", "báo cáo sơ kết", `${CLUSTERS}; TC-THADS`, JULY[1]),
  ],
});

/** One milestone for each task, the other audience in *Hạn riêng*. */
export const asOwnDays = office({
  Mốc: [
    milestone("DK", "đăng ký", `${UNITS}; TC-THADS`, FEBRUARY[0]),
    milestone("SK", "báo cáo sơ kết", `${UNITS}; ${CLUSTERS}; TC-THADS`, JULY[0]),
  ],
  "Hạn riêng": [ownDay("DK", CLUSTERS, FEBRUARY[1]), ownDay("SK", `${CLUSTERS}; TC-THADS`, JULY[1])],
});

/** The made-up regions parted: the last three, named as clusters, have the later day; one unit of them the earlier. */
export const byCluster = office({
  Mốc: [
    milestone("DK", "đăng ký", "Sở Tư pháp", FEBRUARY[0]),
    milestone("SK", "báo cáo sơ kết", "Sở Tư pháp", JULY[0]),
  ],
  "Hạn riêng": ["DK", "SK"].flatMap((key) => {
    const [first, later] = key === "DK" ? FEBRUARY : JULY;
    return [ownDay(key, "STP-55", first), ownDay(key, regions.slice(4).join("; "), later)];
  }),
});
/** Who has the later day there. */
export const laterProvinces = groups.provinces.filter((key) => /^STP-[5-7]/u.test(key) && key !== "STP-55");
