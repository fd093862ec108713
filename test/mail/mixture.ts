import { aBounce, aMail } from "../support/mails.ts";
import { indonesianMails } from "./indonesian.ts";

/** A mail of the mixture and what it must end as. `name` stands in it and in nothing else. */
export interface Mixed {
  readonly name: string;
  readonly raw: string;
  readonly outcome: "complaint" | "automatic" | "tray" | "quarantine" | "duplicate";
}

/**
 * Mails of every sort, each with a name of its own: new ones in Indonesian by many writers, answers of programs,
 * bounces of nothing of ours, circulars, mails without words, copies of what came before.
 */
export function mixtureOf(count: number, to: string, domain: string): Mixed[] {
  const mails: Mixed[] = [];
  for (let number = 0; number < count; number++) {
    const name = `campuran-${number}`;
    const [subject, text] = indonesianMails[number % indonesianMails.length]!;
    const parts = { to, from: `Warga ${number} <warga+${number}@${domain}>`, messageId: `${name}@${domain}` };
    const first = mails.findLast(({ outcome }) => outcome === "complaint");
    const sort = number % 10;
    if (sort === 5)
      mails.push({
        name,
        outcome: "automatic",
        raw: aMail({ ...parts, subject: name, headers: { "Auto-Submitted": "auto-replied" } }),
      });
    else if (sort === 6)
      mails.push({
        name,
        outcome: "automatic",
        raw: aBounce({ to, of: `${name}@elsewhere.example`, status: "5.1.1", messageId: `${name}@${domain}` }),
      });
    else if (sort === 7)
      mails.push({
        name,
        outcome: "tray",
        raw: aMail({ ...parts, subject: name, headers: { "List-Id": "<berita.example>" } }),
      });
    else if (sort === 8) mails.push({ name, outcome: "quarantine", raw: aMail({ ...parts, subject: "", text: "" }) });
    else if (sort === 9 && first) mails.push({ name, outcome: "duplicate", raw: first.raw });
    else mails.push({ name, outcome: "complaint", raw: aMail({ ...parts, subject: `${subject} ${name}`, text }) });
  }
  return mails;
}
