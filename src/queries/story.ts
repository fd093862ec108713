import { sql, type Transaction } from "kysely";
import type { EventBody } from "#complaints/events.ts";
import type { WordsOf } from "#complaints/types.ts";
import type { Tables } from "#store/tables.ts";
import type { StoryEntry } from "./types.ts";

/** The events of a complaint in order, with public words; `internal` adds the internal ones and who did it. */
export async function readStory(tx: Transaction<Tables>, id: string, internal: boolean): Promise<StoryEntry[]> {
  const events = await tx
    .selectFrom("complaint_event")
    .select(["seq", "body"])
    .select(actedForLeader.as("acting"))
    .where("complaint", "=", id)
    .orderBy("seq")
    .execute();
  const words = await readWords(tx, id, internal);
  const names = internal ? await readNames(tx) : new Map<string, string>();
  return events.map(({ seq, body, acting }) => {
    const { at, by, ...rest } = body;
    const name = by.is === "staff" ? (names.get(by.id) ?? null) : null;
    const as = by.is === "staff" ? (by.acting ?? (acting ? "plh" : null)) : null;
    return { seq, at, by, name, acting: internal ? as : null, body: rest as EventBody, words: words.get(seq) ?? {} };
  });
}

/** By somebody who was named to act for a leader on that day, when events did not yet say so themselves. */
const actedForLeader = sql<boolean>`(complaint_event.body #>> '{by,role}' = 'leader' and exists (
  select from acting join office on office.code = acting.office join staff on staff.id = acting.acts_for
  where acting.staff = (complaint_event.body #>> '{by,id}')::uuid and staff.role = 'leader'
    and acting.kind is null and (acting.ended_at is null or complaint_event.at <= acting.ended_at)
    and (complaint_event.at at time zone office.time_zone)::date between acting.from_day and acting.to_day))`;

async function readWords(tx: Transaction<Tables>, id: string, internal: boolean): Promise<Map<number, WordsOf>> {
  const out = await tx.selectFrom("message").select(["seq", "kind", "text"]).where("complaint", "=", id).execute();
  const kept = internal
    ? await tx.selectFrom("note").select(["seq", "kind", "text"]).where("complaint", "=", id).execute()
    : [];
  const words = new Map<number, Record<string, string>>();
  for (const { seq, kind, text } of [...out, ...kept]) words.set(seq, { ...words.get(seq), [kind]: text });
  return words;
}

async function readNames(tx: Transaction<Tables>): Promise<Map<string, string>> {
  const people = await tx.selectFrom("staff").select(["id", "name"]).execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}
