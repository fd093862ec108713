import { fill, type Language, type Words } from "./words.ts";

/** What people read when something is refused: what is so, and what to do. Keys are the codes of `lib/refusal.ts`. */
export const refusals = {
  invalid_input: {
    id: "Ada isian yang belum sesuai. Periksa bagian yang ditandai, lalu kirim lagi.",
    en: "Something in the form does not fit. Check the marked parts and send again.",
  },
  identity_needed: {
    id: "Tuliskan nama Anda, atau pilih pengaduan anonim.",
    en: "Write your name, or choose to stay anonymous.",
  },
  contact_needed: {
    id: "Isi satu cara menghubungi Anda: email, nomor telepon, atau alamat.",
    en: "Give one way to reach you: e-mail, phone or address.",
  },
  identity_not_wanted: {
    id: "Pengaduan anonim tidak menyimpan identitas. Kosongkan data diri, atau jangan pilih anonim.",
    en: "An anonymous complaint stores no identity. Leave the personal details empty, or do not choose anonymous.",
  },
  no_email_reason_needed: {
    id: "Tuliskan mengapa tidak ada email, misalnya «tidak punya email».",
    en: "Say why there is no e-mail, for example “I have no e-mail”.",
  },
  attachment_gone: {
    id: "Ada lampiran yang sudah tidak ada. Periksa daftar lampiran, lalu kirim lagi.",
    en: "A file is no longer there. Check the list of files, then send again.",
  },
  attachment_quarantined: {
    id: "Berkas ini dikarantina karena mengandung virus. Tidak ada yang dapat membukanya.",
    en: "This file is in quarantine because it holds a virus. Nobody can open it.",
  },
  unreadable: {
    id: "Isinya tidak dapat dibaca. Unduh aslinya untuk melihatnya, lalu sisihkan.",
    en: "It cannot be read. Download the original to look at it, then set it aside.",
  },
  idempotency_key_needed: {
    id: "Kirim header Idempotency-Key berisi 1 sampai 255 karakter ASCII yang terlihat, lalu coba lagi.",
    en: "Send the header Idempotency-Key with 1 to 255 visible ASCII characters and try again.",
  },
  idempotency_key_reused: {
    id: "Kunci ini sudah dipakai untuk kiriman lain. Mulai lagi dari formulir baru.",
    en: "This key was used for another request. Start again from a new form.",
  },
  not_found: {
    id: "Tidak ditemukan. Periksa apakah ada salah ketik, lalu coba lagi.",
    en: "Nothing was found. Look for typing errors and try again.",
  },
  not_allowed: {
    id: "Peran Anda tidak dapat melakukan ini. Minta penanggung jawab pengaduan ini untuk melakukannya.",
    en: "Your role cannot do this. Ask whoever handles this complaint to do it.",
  },
  not_signed_in: { id: "Silakan masuk dahulu.", en: "Please sign in first." },
  asked_by_another: {
    id: "Hanya yang mengajukan yang dapat menarik permintaan ini kembali. Orang kedua dapat mengembalikannya dengan alasan.",
    en: "Only the person who asked can take this request back. A second person can send it back with a reason.",
  },
  same_person: {
    id: "Persetujuan harus diberikan oleh orang lain, bukan yang mengajukan.",
    en: "Someone other than the person who asked must approve this.",
  },
  too_many_requests: {
    id: "Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.",
    en: "Too many attempts. Wait a moment and try again.",
  },
  wrong_stage: {
    id: "Tahap pengaduan ini sudah berubah sehingga tindakan itu tidak berlaku. Lihat tahapnya sekarang.",
    en: "This complaint is at another stage, so that does not apply. Look at where it is now.",
  },
  changed_meanwhile: {
    id: "Pengaduan ini baru saja diubah orang lain. Baca perubahannya; tulisan Anda masih ada di bawah.",
    en: "Somebody else has just changed this complaint. Read what changed; what you wrote is still below.",
  },
  review_needed: {
    id: "Catat telaah terlebih dahulu.",
    en: "Record the review first.",
  },
  follow_up_needed: {
    id: "Catat tindak lanjut, atau jelaskan mengapa tindak lanjut tidak diperlukan.",
    en: "Record a follow-up, or say why none is needed.",
  },
  directive_needed: {
    id: "Pengaduan berkadar pengawasan memerlukan disposisi pimpinan sebelum dijawab. Teruskan ke pimpinan.",
    en: "A supervisory complaint needs leadership's directive before it is answered. Escalate it.",
  },
  step_not_in_sop: {
    id: "SOP pengaduan ini tidak memiliki langkah tersebut.",
    en: "The SOP of this complaint has no such step.",
  },
  approval_waiting: {
    id: "Masih ada yang menunggu persetujuan orang kedua. Selesaikan persetujuan itu dahulu.",
    en: "Something still waits for a second person's approval. Settle that first.",
  },
  nothing_to_approve: {
    id: "Tidak ada yang menunggu persetujuan. Permintaannya sudah ditarik kembali oleh yang mengajukan, atau sudah diputuskan; riwayat menyebut yang mana.",
    en: "Nothing waits for approval. The request was taken back by whoever asked, or has been decided; the history says which.",
  },
  reason_needed: {
    id: "Tuliskan isinya; bagian ini tidak boleh kosong.",
    en: "Write something here; it cannot be empty.",
  },
  message_waiting: {
    id: "Pesan pengadu belum dijawab. Jawab dahulu.",
    en: "A message of the complainant waits for an answer. Answer it first.",
  },
  already_told: {
    id: "Jawaban sudah sampai kepada pengadu.",
    en: "The response has already reached the complainant.",
  },
  not_told: {
    id: "Jawaban belum terbukti sampai kepada pengadu.",
    en: "It is not yet proven that the response reached the complainant.",
  },
  too_early: {
    id: "Waktu itu terlalu awal. Periksa tanggal dan jamnya.",
    en: "That time is too early. Check the date and the hour.",
  },
  too_late: {
    id: "Waktunya sudah lewat, atau waktu yang ditulis belum terjadi. Periksa tanggal dan jamnya.",
    en: "The time is over, or what was written has not happened yet. Check the date and the hour.",
  },
  already_extended: { id: "Perpanjangan hanya dapat sekali.", en: "It can be extended only once." },
  already_objected: {
    id: "Sanggahan hanya dapat sekali. Anda dapat melanjutkan ke Ombudsman Republik Indonesia.",
    en: "You can object once. You may turn to the Ombudsman of the Republic of Indonesia.",
  },
  already_confidential: {
    id: "Pengaduan ini sudah dirahasiakan.",
    en: "This complaint is already confidential.",
  },
  already_anonymous: {
    id: "Pengaduan ini tanpa nama; tidak ada identitas yang tersimpan.",
    en: "This complaint is anonymous; no identity is stored.",
  },
  objection_closed: {
    id: "Masa sanggahan sudah berakhir. Anda dapat melanjutkan ke Ombudsman Republik Indonesia.",
    en: "The time for an objection is over. You may turn to the Ombudsman of the Republic of Indonesia.",
  },
  rating_closed: { id: "Masa mengubah penilaian sudah berakhir.", en: "The time for changing the rating is over." },
  merge_target_unfit: {
    id: "Nomor pengaduan tujuan tidak dapat dipakai: tidak ditemukan, sudah ditutup, atau pengaduan ini sendiri.",
    en: "That complaint number cannot be used: not found, closed, or this very complaint.",
  },
  not_merged: { id: "Pengaduan ini tidak sedang digabung.", en: "This complaint is not merged." },
  conflicted: {
    id: "Orang itu tidak dapat menangani pengaduan tentang dirinya. Pilih petugas lain.",
    en: "That person cannot handle a complaint about themselves. Choose another officer.",
  },
  leadership_conflicted: {
    id: "Pengaduan ini menyangkut pimpinan. Limpahkan ke Inspektorat atau jalur luar lainnya.",
    en: "This complaint concerns the leadership. Refer it to the Inspectorate or another way outside.",
  },
  involved_before: {
    id: "Penelaahan kedua harus oleh orang yang belum pernah menangani pengaduan ini.",
    en: "The second look must be by somebody who has not handled this complaint before.",
  },
  calendar_year_missing: {
    id: "Kalender hari kerja tahun {year} belum ada. Batas waktunya menyusul setelah keputusan hari libur terbit.",
    en: "There is no calendar of working days for {year} yet. The due date follows once the decree is out.",
  },
} as const satisfies Record<string, Words>;

/** The sentence for a refusal; `detail` fills what it may name. */
export function refusalText(
  code: keyof typeof refusals,
  language: Language,
  detail: Readonly<Record<string, string | number>> = {},
): string {
  return fill(refusals[code][language], detail);
}
