import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The page in which a paper is drawn (src/ui/workbench/papers), as `GET /preview` answers it. A paper may come from anywhere: the page has
 * no origin, runs its own script alone, and lets nothing in or out; its papers come as messages from the window around it.
 * @param assets folder of the built window
 */
export function previewPage(assets: string): Response {
  const html = readFileSync(join(assets, "preview.html"), "utf8");
  const script = /<script>([\s\S]*)<\/script>/u.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = [
    "sandbox allow-scripts",
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    // What draws makes the styles of each paper as it goes.
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ];
  return new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy.join("; ") },
  });
}
