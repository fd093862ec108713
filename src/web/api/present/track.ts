import type { z } from "@hono/zod-openapi";
import { citizenVerbs } from "#commands/citizen-verbs.ts";
import type { TrackFile } from "#queries/types.ts";
import type { Language } from "#text/words.ts";
import type { trackSchema } from "../schemas/track.ts";
import { presentAttachments } from "./attachments.ts";
import { clockfaceOf } from "./instants.ts";
import { nounsOf } from "./nouns.ts";
import { presentState } from "./state.ts";
import { presentEvent, presentMessages } from "./story.ts";

/** What the complainant reads: where it is, who has it, until when and why, and every word that went out or came in. */
export function presentTrack(file: TrackFile, language: Language): z.infer<typeof trackSchema> {
  const { complaint, procedure, submission, story, can } = file;
  const at = clockfaceOf(procedure);
  return {
    ...presentState(complaint, procedure, language),
    subject: submission.subject,
    events: story.map((entry) => presentEvent(entry, at, language)),
    messages: presentMessages(story, at),
    attachments: presentAttachments(file.attachments, at),
    // A supplement is written by the same route as any message.
    can: nounsOf(
      citizenVerbs,
      can.map((verb) => (verb === "supplement" ? "write" : verb)),
    ),
  };
}
