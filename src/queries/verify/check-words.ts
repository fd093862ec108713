import type { Keys } from "#lib/keys.ts";
import { isProofOfWords } from "#store/record/proofs.ts";
import type { Found } from "./damage.ts";
import type { RecordFile } from "./read-files.ts";

/** The words are those that the events prove, none more and none fewer, but for those erased on record. */
export function checkWords(keys: Keys, file: RecordFile, erased: ReadonlySet<string>, found: Found): void {
  const { id, reference, submission, subject } = file;
  const there = new Map<string, unknown>(file.words.map(({ seq, kind, text }) => [`${seq} ${kind}`, text]));
  if (submission) there.set("1 submission", submission);
  for (const { seq, words } of file.events) {
    for (const [kind, digest] of Object.entries(words)) {
      const name = `${seq} ${kind}`;
      const where = `${reference}, event ${seq}`;
      if (!there.has(name)) {
        if (!erased.has(`${id} ${name}`)) found(where, `its words (${kind}) are missing`);
      } else if (!isProofOfWords(keys, id, seq, kind, there.get(name), digest))
        found(where, `its words (${kind}) were changed`);
      there.delete(name);
    }
  }
  for (const name of there.keys()) {
    const [seq, kind] = name.split(" ");
    found(`${reference}, event ${seq}`, `words (${kind}) were put in`);
  }
  if (submission && submission.subject !== subject) found(reference, "its subject is not the submission's");
}
