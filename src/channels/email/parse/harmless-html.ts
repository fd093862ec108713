import sanitizeHtml from "sanitize-html";
import { textOfHtml } from "./text-of-html.ts";

/** Longer HTML is not shown as HTML: its text is. */
const MOST_CHARACTERS = 500_000;

/**
 * What of a mail's HTML may be shown in a frame that runs nothing and loads nothing: words, lists, tables and links
 * that say where they lead. No pictures from elsewhere, no styles, no forms.
 */
export function harmlessHtml(html: string): string | null {
  if (html.length > MOST_CHARACTERS) return null;
  const clean = sanitizeHtml(html, {
    allowedTags: [...textTags, "a", "blockquote", "table", "thead", "tbody", "tr", "th", "td"],
    allowedAttributes: { a: ["href", "rel", "target"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan"] },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowProtocolRelative: false,
    nestingLimit: 60,
    transformTags: { a: sanitizeHtml.simpleTransform("a", { rel: "noreferrer noopener nofollow", target: "_blank" }) },
  });
  return clean.trim() || null;
}

const textTags = "p br div span b strong i em u s sub sup pre code h1 h2 h3 h4 h5 h6 ul ol li dl dt dd hr".split(" ");

/** The words of HTML, made harmless before; of HTML that is too long those of its beginning. */
export function wordsOfHtml(html: string): string {
  return textOfHtml(harmlessHtml(html.slice(0, MOST_CHARACTERS)) ?? "");
}
