import type { Words } from "./words.ts";

/** The words for the closed lists of the program: one word per idea, whoever reads it. */

export const stageWords = {
  lodged: { id: "Baru masuk", en: "Newly lodged" },
  in_review: { id: "Dalam telaah", en: "In review" },
  awaiting_complainant: { id: "Menunggu kelengkapan", en: "Waiting for the complainant" },
  awaiting_leadership: { id: "Menunggu pimpinan", en: "Waiting for leadership" },
  awaiting_approval: { id: "Menunggu persetujuan", en: "Waiting for approval" },
  answered: { id: "Sudah dijawab", en: "Answered" },
  closed: { id: "Ditutup", en: "Closed" },
} as const satisfies Record<string, Words>;

export const kindWords = {
  complaint: { id: "Pengaduan", en: "Complaint" },
  suggestion: { id: "Saran", en: "Suggestion" },
  information_request: { id: "Permintaan informasi", en: "Information request" },
} as const satisfies Record<string, Words>;

export const classificationWords = {
  service: { id: "Tidak berkadar pengawasan", en: "Service (not supervisory)" },
  supervisory: { id: "Berkadar pengawasan", en: "Supervisory (alleged misconduct)" },
  outside_authority: { id: "Bukan kewenangan", en: "Outside our authority" },
  unfounded: { id: "Tidak berdasar", en: "Unfounded" },
} as const satisfies Record<string, Words>;

export const roleWords = {
  receptionist: { id: "Resepsionis", en: "Receptionist" },
  officer: { id: "Petugas layanan", en: "Service officer" },
  leader: { id: "Pimpinan", en: "Leader" },
  administrator: { id: "Administrator", en: "Administrator" },
  auditor: { id: "Pengawas", en: "Auditor" },
} as const satisfies Record<string, Words>;

export const clockWords = {
  receipt: { id: "Penerimaan", en: "Receipt" },
  response: { id: "Jawaban", en: "Response" },
  supplement: { id: "Kelengkapan dari pengadu", en: "Complainant's supplement" },
  closing: { id: "Penutupan", en: "Closing" },
  promise: { id: "Janji tindak lanjut", en: "Promised follow-up" },
} as const satisfies Record<string, Words>;

export const moveWords = {
  hold: { id: "menunggu kelengkapan dari pengadu", en: "waited for the complainant" },
  extension: { id: "perpanjangan", en: "extension" },
  escalation: { id: "eskalasi ke pimpinan", en: "escalation to leadership" },
  recall: { id: "eskalasi ditarik kembali", en: "the escalation was recalled" },
  calendar: { id: "perubahan kalender", en: "change of the calendar" },
  classification: { id: "batas lebih pendek menurut klasifikasi", en: "shorter limit for this classification" },
} as const satisfies Record<string, Words>;

export const closedWords = {
  rated: { id: "selesai, sudah dinilai", en: "finished, rated" },
  unrated: { id: "selesai tanpa penilaian", en: "finished without a rating" },
  incomplete: { id: "kelengkapan tidak datang", en: "supplement never came" },
  referred: { id: "dilimpahkan", en: "referred away" },
  merged: { id: "digabung", en: "merged" },
  withdrawn: { id: "dicabut", en: "withdrawn" },
} as const satisfies Record<string, Words>;

export const toldWords = {
  delivery_report: { id: "laporan terkirim", en: "delivery report" },
  no_bounce: { id: "email diterima, tidak kembali", en: "e-mail accepted, did not bounce" },
  call: { id: "telepon", en: "phone call" },
  letter: { id: "surat", en: "letter" },
  hand_over: { id: "diserahkan langsung", en: "handed over" },
  opened: { id: "dibuka di halaman lacak", en: "opened on the tracking page" },
  complainant_acted: { id: "pengadu menanggapi", en: "complainant acted on it" },
} as const satisfies Record<string, Words>;

export const deliveryWords = {
  created: { id: "menunggu dikirim", en: "waiting to be sent" },
  sending: { id: "sedang dikirim", en: "being sent" },
  delivered: { id: "terkirim", en: "delivered" },
  temporary_failure: { id: "gagal sementara, dicoba lagi", en: "failed for now, will be tried again" },
  permanent_failure: { id: "gagal, tidak dicoba lagi", en: "failed for good" },
  technical_failure: { id: "gagal karena gangguan di pihak kami", en: "failed by a fault on our side" },
} as const satisfies Record<string, Words>;

/** The four words of the satisfaction survey (SKM), by score. */
export const scoreWords = {
  1: { id: "Tidak baik", en: "Not good" },
  2: { id: "Kurang baik", en: "Less good" },
  3: { id: "Baik", en: "Good" },
  4: { id: "Sangat baik", en: "Very good" },
} as const satisfies Record<number, Words>;

export const skipWords = {
  weekend: { id: "akhir pekan", en: "weekend" },
  holiday: { id: "libur nasional", en: "national holiday" },
  collective_leave: { id: "cuti bersama", en: "collective leave" },
  local: { id: "libur setempat", en: "local day off" },
} as const satisfies Record<string, Words>;

export const channelWords = {
  web: { id: "Halaman ini", en: "This website" },
  api: { id: "API", en: "API" },
  counter: { id: "Tatap muka", en: "Counter" },
  box: { id: "Kotak pengaduan", en: "Complaint box" },
  email: { id: "Email", en: "E-mail" },
  sms: { id: "SMS", en: "SMS" },
  whatsapp: { id: "WhatsApp", en: "WhatsApp" },
} as const satisfies Record<string, Words>;

export const momentWords = {
  status: { id: "jawaban “sampai di mana”", en: "answer to “where is it”" },
  merged_answer: { id: "jawaban pengaduan yang dilanjutkan", en: "answer of the complaint that goes on" },
  files_left: { id: "lampiran yang tidak terambil", en: "attachments not taken" },
  lodged: { id: "tanda terima", en: "proof of lodging" },
  received: { id: "pengaduan diterima", en: "complaint received" },
  received_incomplete: { id: "diterima, ada yang kurang", en: "received, something is missing" },
  inquired: { id: "permintaan kelengkapan", en: "request to supplement" },
  inquiry_reminder: { id: "pengingat kelengkapan", en: "reminder to supplement" },
  inquiry_expired: { id: "ditutup karena tidak lengkap", en: "closed as incomplete" },
  supplemented: { id: "kelengkapan diterima", en: "supplement received" },
  escalated: { id: "diteruskan ke pimpinan", en: "with leadership" },
  extended: { id: "perpanjangan", en: "extension" },
  responded: { id: "jawaban", en: "response" },
  rating_reminder: { id: "pengingat penilaian", en: "reminder to rate" },
  closed: { id: "pengaduan ditutup", en: "complaint closed" },
  objected: { id: "sanggahan diterima", en: "objection received" },
  referred: { id: "pelimpahan", en: "referral" },
  merged: { id: "penggabungan", en: "merge" },
  unmerged: { id: "penggabungan dibatalkan", en: "merge undone" },
  withdrawn: { id: "pencabutan", en: "withdrawal" },
  due_changed: { id: "batas waktu berubah", en: "due date changed" },
  message: { id: "pesan dari petugas", en: "message from the officer" },
} as const satisfies Record<string, Words>;

/** The word for a value that comes from data (a channel of another office's SOP): itself where none is known. */
export function wordOr(words: Readonly<Record<string, Words>>, value: string): Words {
  return words[value] ?? { id: value, en: value };
}
