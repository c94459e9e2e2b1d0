/** A phase's two columns of words as one span: “từ đầu năm đến 30/6/2017”; "" while one of them is empty. */
export function phaseWords(from: string, to: string): string {
  if (from === "" || to === "") return "";
  return `từ ${from.replace(/^từ\s+/iu, "")} đến ${to.replace(/^đến\s+/iu, "")}`;
}
