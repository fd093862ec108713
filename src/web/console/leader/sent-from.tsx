import type { Complaint } from "#complaints/types.ts";

/** What goes along with a verb done from the leader's page: what was seen, and where to come back to. */
export function SentFrom({ complaint }: { readonly complaint: Complaint }) {
  return (
    <>
      <input type="hidden" name="version" value={String(complaint.version)} />
      <input type="hidden" name="idempotencyKey" value={crypto.randomUUID()} />
      <input type="hidden" name="kembali" value="pimpinan" />
    </>
  );
}
