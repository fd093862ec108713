import { parseMail } from "#channels/email/parse/parse-mail.ts";
import type { Letter, Mailer } from "#channels/email/send-mail.ts";
import type { Reading } from "#commands/intake/arrival.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { storeIntake } from "#commands/intake/store.ts";
import type { Complaint } from "#complaints/types.ts";
import { deliverDue } from "../../src/jobs/deliver.ts";
import { aBounce, aMail, type BounceParts, type MailParts } from "./mails.ts";
import { openOffice, type TestOffice } from "./office.ts";

export interface MailOffice {
  readonly office: TestOffice;
  /** The office's own address. */
  readonly address: string;
  mail(parts: MailParts): string;
  bounce(parts: BounceParts): string;
  /** Stores and reads a mail, and gives the row as it ended. */
  take(raw: string, reading?: Partial<Reading>): Promise<Taken>;
  /** Takes a mail that must become a complaint. */
  lodged(parts: MailParts): Promise<Taken & { readonly complaint: Complaint }>;
  /** Sends what is due and gives the letters. */
  deliver(): Promise<Letter[]>;
}

type Row = Awaited<ReturnType<typeof rowOf>>;
interface Taken {
  readonly outcome: Row["outcome"];
  readonly row: Row;
}

/** An office that is written to by mail. */
export async function openMailOffice(address = "pengaduan@bps.example"): Promise<MailOffice> {
  const office = await openOffice();
  const { ctx, code } = office;
  const take = async (raw: string, reading: Partial<Reading> = {}): Promise<Taken> => {
    const incoming = { office: code, channel: "email", externalId: null, raw: Buffer.from(raw), receivedAt: ctx.now() };
    const { id } = await storeIntake(ctx, incoming);
    await handleIntake(ctx, { mailAddress: address, parse: parseMail, ...reading }, code, id);
    const row = await rowOf(office, id);
    return { outcome: row.outcome, row };
  };
  return {
    office,
    address,
    mail: (parts) => aMail({ to: address, ...parts }),
    bounce: (parts) => aBounce({ to: address, ...parts }),
    take,
    lodged: async (parts) => {
      const taken = await take(aMail({ to: address, ...parts }));
      if (taken.outcome !== "complaint") throw new Error(`became ${taken.outcome}: ${taken.row.reason}`);
      const { state } = await office.database.owner
        .selectFrom("complaint")
        .select("state")
        .where("id", "=", taken.row.complaint)
        .executeTakeFirstOrThrow();
      return { ...taken, complaint: state };
    },
    deliver: async () => {
      const letters: Letter[] = [];
      const mailer: Mailer = {
        send: async (letter) => (letters.push(letter), { state: "delivered", error: null }),
        close: () => {},
      };
      const broken = (error: unknown) => {
        throw error;
      };
      const sender = { origin: "http://localhost:3000", mailAddress: address, reads: true };
      await deliverDue(ctx, mailer, sender, () => false, broken);
      return letters;
    },
  };
}

function rowOf({ database }: TestOffice, id: string) {
  return database.owner.selectFrom("intake").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
