import type { Words } from "../words.ts";

/** A sentence for each kind of event, without its subject: who and when stand before it. */
export const eventText = {
  lodged: { id: "mengajukan pengaduan lewat {channel}", en: "lodged the complaint by {channel}" },
  received: {
    id: "menerima pengaduan, nomor agenda {registerNumber}",
    en: "received it, register number {registerNumber}",
  },
  received_incomplete: {
    id: "menerima pengaduan dengan nomor agenda {registerNumber} dan menulis apa yang kurang",
    en: "received it, register number {registerNumber}, and wrote what is missing",
  },
  reviewed: { id: "menelaah: {classification}", en: "reviewed it: {classification}" },
  acted: { id: "mencatat tindak lanjut", en: "recorded the follow-up" },
  acted_promised: { id: "mencatat tindak lanjut, dijanjikan {day}", en: "recorded the follow-up, promised for {day}" },
  inquired: { id: "meminta kelengkapan, batas waktu dijeda", en: "asked for a supplement, the clock is on hold" },
  supplemented: { id: "melengkapi pengaduan", en: "supplemented the complaint" },
  supplemented_moved: {
    id: "melengkapi pengaduan, batas waktu bergeser {days} hari kerja",
    en: "supplemented the complaint, the due date moved by {days} working days",
  },
  escalated: { id: "meneruskan ke pimpinan", en: "escalated it to leadership" },
  directed: { id: "memberi disposisi", en: "gave a directive" },
  recalled: { id: "menarik kembali dari pimpinan", en: "recalled it from leadership" },
  extended: { id: "memperpanjang batas waktu jawaban", en: "extended the response's due date" },
  approval_requested: { id: "meminta persetujuan untuk {verb}", en: "asked for approval to {verb}" },
  approved: { id: "menyetujui {verb}", en: "approved to {verb}" },
  sent_back: { id: "mengembalikan permintaan untuk {verb}", en: "sent back the request to {verb}" },
  responded: { id: "mengirim jawaban", en: "sent the response" },
  told: { id: "mencatat jawaban sudah sampai: {how}", en: "recorded that the response arrived: {how}" },
  told_by_complainant: { id: "menerima jawaban: {how}", en: "got the response: {how}" },
  telling_failed: { id: "jawaban gagal sampai kepada pengadu", en: "the response could not reach the complainant" },
  rated: { id: "memberi nilai {score}: {word}", en: "rated it {score}: {word}" },
  closed: { id: "menutup pengaduan: {reason}", en: "closed the complaint: {reason}" },
  objected: { id: "menyanggah jawaban", en: "objected to the response" },
  referred: { id: "melimpahkan pengaduan", en: "referred it" },
  merged: { id: "menggabungkan pengaduan", en: "merged the complaint" },
  unmerged: { id: "membatalkan penggabungan", en: "undid the merge" },
  withdrawn: { id: "mencabut pengaduan", en: "withdrew the complaint" },
  hidden: { id: "merahasiakan pengaduan", en: "made it confidential" },
  forgotten: { id: "menghapus identitasnya; sejak itu anonim", en: "erased their identity; anonymous from then on" },
  written: { id: "menulis pesan", en: "wrote a message" },
  noted: { id: "menulis catatan internal", en: "wrote an internal note" },
  assigned: { id: "menugaskan {name}", en: "assigned it to {name}" },
  reminded: { id: "mengirim pengingat: {clock}", en: "sent a reminder: {clock}" },
  recalculated: {
    id: "menghitung ulang batas waktu dengan kalender baru",
    en: "counted the due dates again with a new calendar",
  },
  recalculated_because: {
    id: "menghitung ulang batas waktu karena kalender berubah: {because}",
    en: "counted the due dates again since the calendar changed: {because}",
  },
} as const satisfies Record<string, Words>;

/** What waits for approval, to be put into a sentence. */
export const pendingText = {
  respond: { id: "menjawab", en: "respond" },
  refer: { id: "melimpahkan", en: "refer" },
  merge: { id: "menggabungkan", en: "merge" },
} as const satisfies Record<string, Words>;

/** Heading of words in the conversation or among the internal ones. */
export const wordsText = {
  submission: { id: "Isi pengaduan", en: "The complaint" },
  missing: { id: "Yang masih kurang", en: "What is missing" },
  inquiry: { id: "Permintaan kelengkapan", en: "Request to supplement" },
  supplement: { id: "Kelengkapan", en: "Supplement" },
  response: { id: "Jawaban", en: "Response" },
  message: { id: "Pesan", en: "Message" },
  complainant_message: { id: "Pesan", en: "Message" },
  objection: { id: "Sanggahan", en: "Objection" },
  withdrawal: { id: "Pencabutan", en: "Withdrawal" },
  feedback: { id: "Umpan balik", en: "Feedback" },
  referral_to: { id: "Dilimpahkan kepada", en: "Referred to" },
  referral_reason: { id: "Alasan pelimpahan", en: "Reason for the referral" },
  merge_reason: { id: "Alasan penggabungan", en: "Reason for the merge" },
  extension_reason: { id: "Alasan perpanjangan", en: "Reason for the extension" },
  conclusion: { id: "Kesimpulan telaah", en: "Conclusion of the review" },
  recommendation: { id: "Rekomendasi", en: "Recommendation" },
  follow_up: { id: "Tindak lanjut", en: "Follow-up" },
  no_follow_up_because: { id: "Tidak perlu tindak lanjut karena", en: "No follow-up needed because" },
  escalation_reason: { id: "Alasan eskalasi", en: "Reason for the escalation" },
  directive: { id: "Disposisi", en: "Directive" },
  recall_reason: { id: "Alasan ditarik kembali", en: "Reason for the recall" },
  draft: { id: "Konsep", en: "Draft" },
  draft_to: { id: "Tujuan (konsep)", en: "Destination (draft)" },
  approval_reason: { id: "Alasan persetujuan atau pengembalian", en: "Reason for approving or sending back" },
  unmerge_reason: { id: "Alasan pembatalan penggabungan", en: "Reason for undoing the merge" },
  assignment_reason: { id: "Alasan penugasan", en: "Reason for the assignment" },
  note: { id: "Catatan", en: "Note" },
  telling: { id: "Cara disampaikan", en: "How they were told" },
} as const satisfies Record<string, Words>;
