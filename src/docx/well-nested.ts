const TAG = /<(\/?)([\w:]+)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** Whether every element of the XML is closed, and closed in the order in which the elements were opened. */
export function isWellNested(xml: string): boolean {
  const open: (string | undefined)[] = [];
  for (const [tag, slash, name] of xml.matchAll(TAG)) {
    if (slash === "/") {
      if (open.pop() !== name) return false;
    } else if (!tag.endsWith("/>")) {
      open.push(name);
    }
  }
  return open.length === 0;
}
