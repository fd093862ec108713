import type { Child } from "hono/jsx";
import type { Language } from "#text/words.ts";
import { assetUrl } from "./assets.ts";

export interface DocumentProps {
  readonly title: string;
  readonly language: Language;
  /** Stylesheet by its source name. */
  readonly sheet: "citizen.css" | "console.css";
  /** Scripts by their source names, `lacak.js`; the last to load. */
  readonly scripts?: readonly string[];
  /** The nonce of this answer's Content-Security-Policy. */
  readonly nonce?: string | undefined;
  readonly head?: Child;
  readonly children?: Child;
}

/** The bare HTML page: head, stylesheet, icon, scripts. `render` writes the doctype before it. */
export function Document({ title, language, sheet, scripts = [], nonce, head, children }: DocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={assetUrl("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl(sheet)} />
        {scripts.map((name) => (
          <script type="module" src={assetUrl(name)} nonce={nonce}></script>
        ))}
        {head}
      </head>
      <body>{children}</body>
    </html>
  );
}
