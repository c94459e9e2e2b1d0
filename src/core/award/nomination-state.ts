import { foldKey } from "../text/fold.ts";

/** How far a nomination has come, as far as rules must know. */
export type NominationStage = "preparing" | "complete" | "decided" | "dropped";

const stages: readonly (readonly [written: RegExp, stage: NominationStage])[] = [
  [/khong|huy|tra lai|rut/u, "dropped"],
  [/^(?:quyet dinh|da quyet dinh|da khen)/u, "decided"],
  [/^(?:du ho so|tham dinh|hoi dong|trinh|da trinh)/u, "complete"],
];

/**
 * Stage of a state as clerks write it: dự kiến, đã nộp, thiếu hồ sơ → preparing; đủ hồ sơ, thẩm định, Hội đồng thông
 * qua, trình → complete; quyết định → decided; (Hội đồng) không …, trả lại, huỷ bỏ → dropped. Unknown words prepare.
 */
export function nominationStage(state: string): NominationStage {
  const folded = foldKey(state);
  return stages.find(([written]) => written.test(folded))?.[1] ?? "preparing";
}
