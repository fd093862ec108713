/**
 * The HTML form of a plain letter: the same words, paragraphs kept, addresses of the web made links. Nothing is loaded
 * from anywhere and nothing tells us that it was opened.
 */
export function htmlTwin(text: string, language: string): string {
  const paragraphs = text.split(/\n{2,}/).map((part) => `<p>${linked(part.trim()).replaceAll("\n", "<br>\n")}</p>`);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head>`,
    `<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em">`,
    ...paragraphs,
    "</body></html>",
  ].join("\n");
}

const address = /(https?:\/\/[^\s<>"'&]+[^\s<>"'&.,;:!?)])/g;

function linked(text: string): string {
  return escaped(text).replace(address, '<a href="$1">$1</a>');
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
