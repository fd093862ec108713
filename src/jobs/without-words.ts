const WORDS = "{{text}}";

/**
 * A standard text whose moment has no words for its reader: the place for them goes, and the sentence that leads to it
 * ("Alasannya:"), so that nothing is announced that does not come.
 */
export function withoutWords(body: string): string {
  if (!body.includes(WORDS)) return body;
  const paragraphs: string[] = [];
  for (const paragraph of body.split("\n\n")) {
    const [before = "", ...others] = paragraph.split(WORDS);
    if (others.length === 0) {
      paragraphs.push(paragraph);
      continue;
    }
    // On a line of its own, what leads to it ends the paragraph before.
    const leading = before.trim() === "" ? (paragraphs.pop() ?? "") : before;
    paragraphs.push(...[withoutLead(leading), others.join("").trim()].filter(Boolean));
  }
  return paragraphs.join("\n\n");
}

/** Without its last sentence where that ends in a colon; the only one ends in a full stop instead. */
function withoutLead(text: string): string {
  const trimmed = text.trimEnd();
  if (!trimmed.endsWith(":")) return trimmed;
  const sentences = /^(.*[.!?])\s[^.!?]*:$/s.exec(trimmed);
  return sentences ? sentences[1]! : `${trimmed.slice(0, -1)}.`;
}
