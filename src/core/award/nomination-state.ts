import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";

/** Where a nomination stands on its way, in the words of *Trạng thái*. */
export type NominationState =
  | "dự kiến"
  | "đã nộp"
  | "thiếu hồ sơ"
  | "đủ hồ sơ"
  | "thẩm định"
  | "Hội đồng thông qua"
  | "Hội đồng không thông qua"
  | "trình"
  | "quyết định"
  | "công bố"
  | "lưu"
  | "trả lại"
  | "rút"
  | "hủy bỏ";

/** How a nomination fares, as far as rules must know. */
export type NominationStage = "preparing" | "complete" | "decided" | "dropped";

/** What clerks write for each state, folded, beside the word itself; those of older lists too. */
const written: Readonly<Record<NominationState, string>> = {
  "dự kiến": "dang chuan bi",
  "đã nộp": "da nop ho so,da tiep nhan",
  "thiếu hồ sơ": "cho bo sung ho so,cho bo sung,chua du ho so",
  "đủ hồ sơ": "da du ho so,cho tham dinh",
  "thẩm định": "dang tham dinh,da tham dinh,cho hoi dong,cho hop hoi dong",
  "Hội đồng thông qua": "hoi dong da thong qua,cho trinh",
  "Hội đồng không thông qua":
    "hoi dong khong dong y,khong thong qua,khong khen,khong khen thuong,khong quyet dinh,khong trinh",
  trình: "da trinh,dang trinh,cho quyet dinh",
  "quyết định": "da quyet dinh,da co quyet dinh,da khen,da khen thuong",
  "công bố": "da cong bo,da trao",
  lưu: "da luu,da luu ho so",
  "trả lại": "da tra lai,khong xet,khong dat,khong du dieu kien",
  rút: "da rut,rut ho so",
  "hủy bỏ": "huy,da huy",
};

const states = new Map<string, NominationState>(
  (Object.keys(written) as NominationState[]).flatMap((state) =>
    [foldKey(state), ...written[state].split(",")].map((word): [string, NominationState] => [word, state]),
  ),
);

/** The state that a clerk's words mean; an empty cell has not begun; undefined for words that mean none. */
export const nominationState = remembered((state: string): NominationState | undefined =>
  state === "" ? "dự kiến" : states.get(foldKey(state)),
);

/** Words of the office's own that are no state: tried in this order. */
const stages: readonly (readonly [written: RegExp, stage: NominationStage])[] = [
  [/khong|huy|tra lai|rut/u, "dropped"],
  [/^(?:quyet dinh|da quyet dinh|da khen)/u, "decided"],
  [/^(?:du ho so|tham dinh|hoi dong|trinh|da trinh)/u, "complete"],
];

const stageOf: Readonly<Record<NominationState, NominationStage>> = {
  "dự kiến": "preparing",
  "đã nộp": "preparing",
  "thiếu hồ sơ": "preparing",
  "đủ hồ sơ": "complete",
  "thẩm định": "complete",
  "Hội đồng thông qua": "complete",
  "Hội đồng không thông qua": "dropped",
  trình: "complete",
  "quyết định": "decided",
  "công bố": "decided",
  lưu: "decided",
  "trả lại": "dropped",
  rút: "dropped",
  "hủy bỏ": "dropped",
};

/**
 * Stage of a state as clerks write it: dự kiến, đã nộp, thiếu hồ sơ → preparing; đủ hồ sơ, thẩm định, Hội đồng thông
 * qua, trình → complete; quyết định, công bố, lưu → decided; (Hội đồng) không …, trả lại, rút, hủy bỏ → dropped. Other
 * words go by how they begin; what says nothing prepares.
 */
export const nominationStage = remembered((state: string): NominationStage => {
  const known = nominationState(state);
  if (known !== undefined) return stageOf[known];
  const folded = foldKey(state);
  return stages.find(([words]) => words.test(folded))?.[1] ?? "preparing";
});

/** States in which a council has said yes, or that come after it. */
const approved: ReadonlySet<NominationState> = new Set([
  "Hội đồng thông qua",
  "trình",
  "quyết định",
  "công bố",
  "lưu",
]);

/** Whether a cell of *Trạng thái* says that the council has approved. */
export function isApprovedState(written: string): boolean {
  const state = nominationState(written);
  return state !== undefined && approved.has(state);
}
