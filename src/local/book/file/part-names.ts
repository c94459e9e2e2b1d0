/** The attributes of every `name` element of a small XML part, with or without a namespace prefix. */
export function attributes(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  const elements = xml.matchAll(new RegExp(`<(?:[\\w]+:)?${name}\\s([^>]*)>`, "g"));
  return [...elements].map(([, text = ""]) =>
    Object.fromEntries(
      [...text.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    ),
  );
}

/** A relationship's target as a path in the package: relative to `folder`, or from the root. */
export function resolvePart(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
