import type { Transaction } from "kysely";
import type { EventBody } from "#complaints/events.ts";
import type { WordsOf } from "#complaints/types.ts";
import type { Tables } from "#store/tables.ts";
import type { StoryEntry } from "./types.ts";

/** The events of a complaint in order, with public words; `internal` adds the internal ones and who did it. */
export async function readStory(tx: Transaction<Tables>, id: string, internal: boolean): Promise<StoryEntry[]> {
  const events = await tx
    .selectFrom("complaint_event")
    .select(["seq", "body"])
    .where("complaint", "=", id)
    .orderBy("seq")
    .execute();
  const words = await readWords(tx, id, internal);
  const names = internal ? await readNames(tx) : new Map<string, string>();
  return events.map(({ seq, body }) => {
    const { at, by, ...rest } = body;
    const name = by.is === "staff" ? (names.get(by.id) ?? null) : null;
    return { seq, at, by, name, body: rest as EventBody, words: words.get(seq) ?? {} };
  });
}

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
