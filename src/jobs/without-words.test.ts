import { expect, test } from "vitest";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { languages } from "#text/words.ts";
import { withoutWords } from "./without-words.ts";

test.each([
  ["Kami batalkan. Alasannya:\n\n{{text}}\n\nKini sendiri.", "Kami batalkan.\n\nKini sendiri."],
  ["Kami batalkan. Alasannya: {{text}}", "Kami batalkan."],
  ["Kami batalkan. Alasannya: {{text}} Kini sendiri.", "Kami batalkan.\n\nKini sendiri."],
  ["Kami batalkan {{reference}}:\n\n{{text}}", "Kami batalkan {{reference}}."],
  ["{{text}}\n\nKini sendiri.", "Kini sendiri."],
  ["Tidak ada tempat untuk kata-kata: ini saja.", "Tidak ada tempat untuk kata-kata: ini saja."],
])("%j without words", (body, rest) => expect(withoutWords(body)).toBe(rest));

test("no standard text of office 1700 announces words that do not come", () => {
  for (const [moment, { body }] of Object.entries(sop1700.notices))
    for (const language of languages) {
      const rest = withoutWords(body[language]);
      expect(rest, moment).not.toContain("{{text}}");
      if (body[language] !== rest) expect(rest, moment).not.toMatch(/:\s*\n\n|:\s*$/);
    }
});
