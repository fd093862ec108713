import { aReview, deskOf } from "./desk.ts";
import { openMailOffice } from "./mail-office.ts";

/** An office with one officer that is written to by mail and answers. */
export async function openAnsweringOffice() {
  const at = await openMailOffice();
  const officer = await at.office.hire("officer", "Ani Petugas");
  const desk = deskOf(at.office);
  return {
    at,
    officer,
    desk,
    /** A complaint by mail, answered by the office; the letter with the response. */
    answered: async (from = "siti@example.id") => {
      const { complaint } = await at.lodged({ from });
      await desk.does(officer, complaint, "receipt", { complete: true });
      await desk.does(officer, complaint, "review", aReview);
      await desk.does(officer, complaint, "follow-up", { done: "Loket ditambah." });
      await desk.does(officer, complaint, "response", { text: "Loket ditambah mulai Senin." });
      const letters = await at.deliver();
      return { complaint, response: letters.at(-1)! };
    },
  };
}
