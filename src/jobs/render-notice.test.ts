import { describe, expect, test } from "vitest";
import { calendarOf } from "#commands/calendar-of.ts";
import { fold } from "#complaints/apply.ts";
import { decide } from "#complaints/decide.ts";
import { isRefusal } from "#lib/refusal.ts";
import { noticeMoments, type Sop } from "#sop/types.ts";
import { languages } from "#text/words.ts";
import { sops } from "../../test/support/sops.ts";
import { renderNotice } from "./render-notice.ts";

const now = Date.parse("2026-03-04T10:00:00+07:00");

function lodged(sop: Sop, at = now) {
  const facts = { anonymous: false, confidential: false, reachable: true, sentAt: null, reportedStaffId: null };
  const command = { verb: "lodge", by: { is: "complainant" }, id: "c", office: "1700", sop: "s" } as const;
  const reference = "1700-2026-7K3QX9";
  const events = decide(
    sop,
    calendarOf(sop.office),
    null,
    { ...command, ...facts, reference, kind: "complaint", channel: "web" },
    at,
  );
  if (isRefusal(events)) throw new Error(events.refusal);
  return fold(events)!;
}

const matter = (sop: Sop) => ({
  sop,
  complaint: lodged(sop),
  subject: "Antrean",
  text: "ISI PESAN",
  to: "Dukcapil",
  code: "AAAAAA-BBBBBB-CCCCCC",
  origin: "https://pengaduan.example",
  now,
});

describe.each(sops)("the notices of %s", (_, sop) => {
  test.each(noticeMoments)("%s leaves no field empty-handed in either language", (moment) => {
    for (const language of languages) {
      const { subject, text } = renderNotice({ ...matter(sop), moment, language });
      expect(subject + text).not.toMatch(/\{\{|\}\}|undefined|null/);
      expect(text).toContain("1700-2026-7K3QX9");
    }
  });
});

describe("what a notice of office 1700 says", () => {
  const sop = sops[0]![1];
  test("only the first shows the code, and due dates are said in words", () => {
    for (const moment of noticeMoments) {
      const { text } = renderNotice({ ...matter(sop), moment, language: "id" });
      expect(text.includes("AAAAAA-BBBBBB-CCCCCC"), moment).toBe(moment === "lodged");
    }
    const { text } = renderNotice({ ...matter(sop), moment: "lodged", language: "id" });
    expect(text).toContain("11.00 WIB");
    expect(text).toContain("Rabu 25 Maret");
  });

  test("where the calendar has no table yet, it says that the date follows", () => {
    const complaint = lodged(sop, Date.parse("2027-12-30T10:00:00+07:00"));
    const { text } = renderNotice({ ...matter(sop), complaint, moment: "lodged", language: "id" });
    expect(text).toContain("menyusul");
  });

  test("the words of a person are put in as they are, braces included", () => {
    const { text } = renderNotice({ ...matter(sop), text: "{{code}} $& $1", moment: "responded", language: "id" });
    expect(text).toContain("{{code}} $& $1");
  });
});
