import type { Complaint } from "#complaints/types.ts";

/** What goes along with a verb done from the leader's page: what was seen, and where to come back to. */
export function SentFrom({ complaint }: { readonly complaint: Complaint }) {
  return (
    <>
      <input type="hidden" name="version" value={String(complaint.version)} />
      <input type="hidden" name="idempotencyKey" value={crypto.randomUUID()} />
      <ComeBack />
    </>
  );
}

/** Has a form of the leader's page come back to it. */
export function ComeBack() {
  return <input type="hidden" name="kembali" value="pimpinan" />;
}

/** Whether it was sent from the leader's page. */
export const fromLeader = (typed: Readonly<Record<string, string>>) => typed["kembali"] === "pimpinan";
