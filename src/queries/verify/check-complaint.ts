import { wrapping } from "#commands/sealing.ts";
import { fold } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import { canonical } from "#lib/canonical.ts";
import { type Keys, unsealWith } from "#lib/keys.ts";
import { readTrackingCode } from "#lib/tracking-code.ts";
import { isProofOfEvent } from "#store/record/proofs.ts";
import { checkWords } from "./check-words.ts";
import type { Found } from "./damage.ts";
import type { RecordFile } from "./read-files.ts";

/** Everything about one complaint that can be checked without its neighbours. */
export function checkComplaint(keys: Keys, file: RecordFile, erased: ReadonlySet<string>, found: Found): void {
  checkEvents(keys, file, found);
  checkRow(keys, file, found);
  checkWords(keys, file, erased, found);
}

function checkEvents(keys: Keys, { reference, events }: RecordFile, found: Found): void {
  let last = 0;
  for (const { mac, known, ...event } of events) {
    const where = `${reference}, event ${event.seq}`;
    if (event.seq !== last + 1) found(where, `the ${event.seq - last - 1} before it are missing`);
    if (!isProofOfEvent(keys, event, mac)) found(where, "is not as it was written");
    if (!known) found(where, "is unknown to the chain");
    last = event.seq;
  }
}

/** The row is the fold of its events, and opens with its own code and key. */
function checkRow(keys: Keys, file: RecordFile, found: Found): void {
  const { id, office, reference, state, sop } = file;
  const folded = foldOf(file);
  if (folded === null) found(reference, "its events do not make a complaint");
  else if (canonical(folded) !== canonical(state) || state.id !== id || state.office !== office || state.sop !== sop)
    found(reference, "its row is not what its events say");
  const lookup = keys.trackingLookup(readTrackingCode(keys.trackingCode(id))!);
  if (!lookup.equals(file.tracking_lookup)) found(reference, "another code than its own opens it");
  checkIdentity(keys, file, found);
}

function checkIdentity(keys: Keys, { id, office, reference, wrapped, sealed }: RecordFile, found: Found): void {
  if (!wrapped) return;
  const key = keys.unseal(wrapping(office), wrapped, id);
  if (!key) found(reference, "its key does not open with this key file: its identity can't be read");
  else if (sealed && !unsealWith(key, sealed)) found(reference, "its identity does not open with its key");
}

function foldOf({ events }: RecordFile) {
  try {
    return fold(events.map(({ body }) => body as ComplaintEvent));
  } catch {
    return null;
  }
}
