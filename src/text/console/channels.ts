import type { WordsTree } from "../words.ts";

/** What came in and what became of it, and what waits for a person. */
export const channelsText = {
  title: { id: "Kanal", en: "Channels" },
  lead: {
    id: "Semua yang masuk, dan menjadi apa. Setiap baris harus berimbang: yang diterima sama dengan jumlah di kanannya.",
    en: "Everything that came in, and what it became. Each line must balance: what was received is the sum of the rest.",
  },
  allWell: { id: "Tidak ada yang perlu diperhatikan.", en: "Nothing needs attention." },
  alarmsTitle: { id: "Perlu diperhatikan", en: "Needs attention" },
  alarmUnread: {
    id: "{count} kiriman belum terbaca, sejak {since}. Periksa apakah pekerjaan latar berjalan.",
    en: "{count} items have not been read, since {since}. Check that the background work is running.",
  },
  alarmUnsent: {
    id: "{count} surat belum terkirim, sejak {since} (jawaban peladen: {error}). Surat itu tetap menunggu; periksa SMTP_URL dan peladen surat.",
    en: "{count} letters have not gone out, since {since} (the server said: {error}). They keep waiting; check SMTP_URL and the mail server.",
  },
  alarmUnheard: {
    id: "Kotak surat tidak terhubung sejak {since}. Periksa IMAP_URL dan peladen surat.",
    en: "The mailbox has not been reached since {since}. Check IMAP_URL and the mail server.",
  },
  alarmMissed: {
    id: "Pada {at}, {count} surat di kotak surat ternyata belum tersimpan. Semuanya kini sudah diambil; cari tahu sebabnya.",
    en: "At {at}, {count} mails in the mailbox turned out not to be stored. All of them have been taken in now; find out why.",
  },
  alarmDifference: {
    id: "{count} kiriman lewat {channel} pada {day} tidak ada dalam berkas pengaduan. Jangan hapus apa pun; minta administrator menjalankan “verify”.",
    en: "{count} items by {channel} on {day} are in no complaint's record. Delete nothing; ask the administrator to run “verify”.",
  },
  alarmUnopenable: {
    id: "{count} kiriman menunggu, tetapi menyangkut semua orang di kantor ini yang dapat memutuskannya. Yang boleh membukanya: petugas atau pimpinan lain yang tidak disebut di dalamnya. Administrator perlu mendaftarkannya.",
    en: "{count} items wait, but they concern everybody here who could decide. Who may open them: another officer or leader who is not named in them. The administrator has to add one.",
  },
  alarmOutside: { id: "Bila tidak ada, hubungi: {outside}.", en: "If there is none, turn to: {outside}." },
  olderAlarms: {
    id: "Lebih lama dari 14 hari dan belum beres: {count}",
    en: "Longer ago than 14 days and not mended: {count}",
  },
  alarmSilent: {
    id: "{channel} sepi sejak {since}, lebih lama daripada biasanya. Coba kirim sesuatu lewat kanal ini.",
    en: "{channel} has been silent since {since}, longer than usual. Try sending something by it.",
  },
  waitingTitle: { id: "Menunggu keputusan Anda", en: "Waiting for your decision" },
  waitingNone: {
    id: "Tidak ada yang menunggu. Surat yang tidak pasti milik pengaduan mana akan muncul di sini.",
    en: "Nothing is waiting. Mail that may belong to a complaint, but not surely, will appear here.",
  },
  waitingMore: {
    id: "{count} menunggu; yang tampak di sini {shown} yang tertua. Sisanya muncul setelah ini diputuskan.",
    en: "{count} wait; the {shown} oldest are shown here. The rest appear once these are decided.",
  },
  pick: { id: "Pilih: {subject}", en: "Choose: {subject}" },
  pickNeeded: { id: "Pilih sedikitnya satu kiriman.", en: "Choose at least one item." },
  dismissTitle: { id: "Yang dipilih bukan untuk kami", en: "The chosen ones are not for us" },
  because: { id: "Alasan", en: "Reason" },
  becauseOne: { id: "Alasan menyisihkan", en: "Reason to set it aside" },
  becauseHint: {
    id: "Satu alasan untuk semuanya, misalnya: iklan. Tercatat pada setiap kiriman.",
    en: "One reason for all of them, such as: advertising. It is recorded with each.",
  },
  dismissGo: { id: "Sisihkan yang dipilih", en: "Set the chosen ones aside" },
  dismissed: { id: "{count} kiriman disisihkan.", en: "{count} items were set aside." },
  takeBack: { id: "Urungkan", en: "Undo" },
  takenBack: { id: "{count} kiriman menunggu lagi.", en: "{count} items wait again." },
  tooLate: {
    id: "Tidak ada yang dikembalikan: lebih dari satu jam sejak disisihkan, atau bukan Anda yang menyisihkan. Surat aslinya tetap tersimpan; pengirimnya dapat diminta mengirim lagi.",
    en: "Nothing was taken back: more than an hour has passed, or somebody else set it aside. The original is kept; the sender can be asked to send it again.",
  },
  dismissedGone: {
    id: "{count} sudah tidak menunggu lagi: diputuskan orang lain.",
    en: "{count} no longer waited: somebody else decided them.",
  },
  unreadable: { id: "(tidak terbaca)", en: "(can't be read)" },
  from: { id: "Dari", en: "From" },
  receivedAt: { id: "Diterima", en: "Received" },
  subject: { id: "Perihal", en: "Subject" },
  why: { id: "Mengapa di sini", en: "Why it is here" },
  files: { id: "Lampiran", en: "Attachments" },
  defects: { id: "Perlu diketahui", en: "Take note" },
  noSubject: { id: "(tanpa perihal)", en: "(no subject)" },
  deadTitle: { id: "Surat yang tidak sampai", en: "Letters that did not arrive" },
  deadLead: {
    id: "Tidak dicoba lagi dengan sendirinya. Kirim lagi bila sebabnya sudah diperbaiki, atau hubungi pengadu lewat jalan lain lalu catat penyampaiannya.",
    en: "These are not tried again by themselves. Send one again once its cause is mended, or reach the complainant in another way and record the telling.",
  },
  deadOlder: { id: "Lebih lama dari 30 hari: {count} surat", en: "Longer ago than 30 days: {count} letters" },
  deadMore: {
    id: "{count} surat lagi tidak tampak di sini. Tangani dahulu yang tampak.",
    en: "{count} more letters are not shown here. See to those that are first.",
  },
  sendAgain: { id: "Kirim lagi", en: "Send again" },
  sentAgain: { id: "Surat itu dikirim lagi.", en: "That letter is being sent again." },
  deadNone: {
    id: "Semua surat sampai ke peladen penerima.",
    en: "Every letter reached its server.",
  },
  moment: { id: "Isi", en: "About" },
  madeAt: { id: "Dibuat", en: "Made" },
  error: { id: "Jawaban peladen", en: "The server's answer" },
  complaint: { id: "Pengaduan", en: "Complaint" },
  balanceTitle: { id: "Neraca harian", en: "Daily balance" },
  balanceNone: {
    id: "Belum ada yang masuk dalam 14 hari terakhir.",
    en: "Nothing has come in during the last 14 days.",
  },
  older: {
    id: "Lebih lama dari 14 hari dan belum selesai: {count} hari",
    en: "Longer ago than 14 days and not finished: {count} days",
  },
  olderLead: {
    id: "Hari yang tidak berimbang, atau yang masih menyimpan kiriman yang belum terbaca atau belum diputuskan.",
    en: "Days that do not balance, or that still hold something not read or not decided.",
  },
  recordedTitle: { id: "{outcome}, {day}", en: "{outcome}, {day}" },
  recordedLead: {
    id: "Tidak dijawab dan tidak ditanyakan kepada siapa pun. Bila ada pengaduan di antaranya, bukalah dan putuskan.",
    en: "Not answered, and nobody is asked about it. If there is a complaint among it, open it and decide.",
  },
  recordedNone: { id: "Tidak ada yang dapat Anda lihat.", en: "There is nothing that you may see." },
  isComplaint: { id: "Ini pengaduan", en: "This is a complaint" },
  recordedDecided: { id: "Sudah diputuskan", en: "Decided" },
  day: { id: "Hari", en: "Day" },
  channel: { id: "Kanal", en: "Channel" },
  received: { id: "Masuk", en: "Received" },
  unread: { id: "Belum dibaca", en: "Not read" },
  balanced: { id: "berimbang", en: "balances" },
  difference: { id: "Selisih", en: "Difference" },
  open: { id: "Buka", en: "Open" },
  back: { id: "Kembali ke kanal", en: "Back to the channels" },
  original: { id: "Unduh e-mail asli", en: "Download the original e-mail" },
  asSent: { id: "Tampilan HTML", en: "As HTML" },
  asSentLead: { id: "Gambar dari luar tidak dimuat.", en: "Pictures from elsewhere are not loaded." },
  decideTitle: { id: "Ini apa?", en: "What is this?" },
  asMessage: { id: "Pesan pada pengaduan ini", en: "A message on this complaint" },
  asMessageHint: {
    id: "Isinya masuk ke berkas sebagai kata-kata pengadu. Pilih hanya bila Anda yakin pengirimnya pengadu itu.",
    en: "Its words go into the file as the complainant's. Choose it only if you are sure that the sender is the complainant.",
  },
  reference: { id: "Nomor pengaduan", en: "Complaint number" },
  mayBelong: { id: "Mungkin milik", en: "May belong to" },
  asComplaint: { id: "Pengaduan baru", en: "A new complaint" },
  asComplaintHint: {
    id: "Pengirim mendapat nomor dan kode lacak.",
    en: "The sender gets a number and a tracking code.",
  },
  asComplaintOdd: {
    id: "Alamat pengirim tidak dapat dibalas, jadi nomor dan kode lacak tidak terkirim. Sampaikan tanda terimanya lewat jalan lain: telepon, surat, atau saat orangnya datang.",
    en: "The sender's address can't be answered, so number and tracking code are not sent. Hand over the proof in another way: by phone, by letter, or when they come.",
  },
  asDismissed: { id: "Bukan untuk kami", en: "Not for us" },
  asDismissedHint: {
    id: "Disisihkan. Tetap tersimpan, tidak dijawab.",
    en: "Set aside. It stays stored and is not answered.",
  },
  decide: { id: "Putuskan", en: "Decide" },
  chooseOne: { id: "Pilih salah satu.", en: "Choose one." },
  referenceNeeded: {
    id: "Tulis nomor pengaduan, misalnya 1700-2026-7K3QX9.",
    en: "Give the complaint's number, such as 1700-2026-7K3QX9.",
  },
  notFound: { id: "Tidak ada pengaduan dengan nomor itu.", en: "There is no complaint with that number." },
} as const satisfies WordsTree;

/** What something that came in became. */
export const outcomeWords = {
  complaint: { id: "Pengaduan baru", en: "New complaint" },
  message: { id: "Pesan", en: "Message" },
  automatic: { id: "Surat otomatis", en: "Automatic mail" },
  tray: { id: "Baki", en: "Tray" },
  quarantine: { id: "Karantina", en: "Quarantine" },
  duplicate: { id: "Kembar", en: "Duplicate" },
} as const satisfies WordsTree;

/** Why a letter reached nobody, where it is ours to say; otherwise the server's code stands there. */
export const deadWords = {
  no_address: { id: "Alamatnya tidak ada lagi.", en: "Its address is gone." },
  too_old: { id: "Tujuh hari tidak terkirim.", en: "It could not go out for seven days." },
  not_made: { id: "Suratnya tidak dapat disusun.", en: "The letter could not be made." },
  forgotten: { id: "Pengadu meminta identitasnya dihapus.", en: "The complainant asked to be forgotten." },
  refused: { id: "Alamatnya tidak berbentuk alamat.", en: "Its address is no address." },
  EENVELOPE: { id: "Alamatnya tidak berbentuk alamat.", en: "Its address is no address." },
} as const satisfies WordsTree;

/** Why something was left to a person, or was not. */
export const reasonWords = {
  auto_reply: { id: "Tandanya: jawaban otomatis sebuah program.", en: "Marked as an automatic answer of a program." },
  own: {
    id: "Tandanya: surat otomatis dari sistem seperti ini.",
    en: "Marked as automatic mail of a system like this.",
  },
  bounce: { id: "Laporan peladen tentang surat kami.", en: "A server's report on a letter of ours." },
  bounce_of_nothing: {
    id: "Laporan peladen tentang surat yang bukan dari kami.",
    en: "A server's report on a letter that is not ours.",
  },
  copy: { id: "Sama dengan surat yang sudah masuk.", en: "The same as mail that came in before." },
  stranger: {
    id: "Menjawab surat kami, tetapi bukan dari alamat pengadunya.",
    en: "It answers a letter of ours, but not from the complainant's address.",
  },
  forged_token: {
    id: "Dikirim ke alamat balasan yang bukan buatan kami.",
    en: "It was sent to a reply address that we did not make.",
  },
  unsure: {
    id: "Membalas sesuatu yang tidak kami kenal, dari orang yang pernah mengadu.",
    en: "It answers something unknown, from somebody who has complained before.",
  },
  own_address: {
    id: "Pengirimnya memakai alamat kantor ini sendiri.",
    en: "Its sender uses this office's own address.",
  },
  bulk: { id: "Surat edaran atau dari milis.", en: "A circular, or from a mailing list." },
  doubtful: {
    id: "Perihal atau alamatnya seperti surat otomatis, tetapi mungkin ditulis orang.",
    en: "Its subject or address is like that of automatic mail, but a person may have written it.",
  },
  unreadable: { id: "Isinya tidak dapat dibaca mesin.", en: "No program could read it." },
  failing: {
    id: "Berulang kali gagal diolah. Unduh aslinya, dan beri tahu administrator.",
    en: "Working on it failed again and again. Download the original, and tell the administrator.",
  },
  odd_sender: {
    id: "Alamat pengirimnya tidak dapat dibalas.",
    en: "Its sender's address can't be answered.",
  },
  no_sender: { id: "Tidak ada alamat pengirim.", en: "It has no sender's address." },
  empty: { id: "Tidak ada perihal, kata, maupun lampiran.", en: "It has no subject, no words and no attachment." },
  too_large: {
    id: "Lebih besar dari 60 MB; hanya awalnya yang diambil. Bukalah di kotak surat.",
    en: "It is larger than 60 MB; only its beginning was taken. Open it in the mailbox.",
  },
  unfetched: {
    id: "Peladen surat tidak mau menyerahkannya, berapa kali pun diminta. Bukalah di kotak surat.",
    en: "The mail server did not hand it out, however often it was asked. Open it in the mailbox.",
  },
  other: { id: "Aturan menolak menerimanya begitu saja.", en: "The rules refused to take it just like that." },
} as const satisfies WordsTree;

/** What of a mail could not be read or taken as it should. */
export const defectWords = {
  cut: {
    id: "Hanya awalnya yang terbaca. Lihat aslinya.",
    en: "Only its beginning was read. Look at the original.",
  },
  long_text: {
    id: "Kata-katanya terlalu panjang; sisanya ada pada aslinya.",
    en: "Its words are too long; the rest is in the original.",
  },
  many_attachments: {
    id: "Lampirannya terlalu banyak; sisanya ada pada aslinya.",
    en: "It has too many attachments; the rest is in the original.",
  },
  no_form: {
    id: "Bentuknya rusak; yang tampak adalah isinya apa adanya.",
    en: "Its form is broken; what you see is what it holds, as it is.",
  },
  file_left: {
    id: "Lampiran “{name}” tidak diambil: {why} Ada pada aslinya.",
    en: "The attachment “{name}” was not taken: {why} It is in the original.",
  },
} as const satisfies WordsTree;

/** Why a complaint may be meant. */
export const whyWords = {
  thread: { id: "menjawab surat tentang pengaduan ini", en: "answers a letter about it" },
  token: { id: "dikirim ke alamat balasannya", en: "sent to its reply address" },
  reference: { id: "nomornya ada di perihal", en: "its number is in the subject" },
  sender: { id: "pengirimnya sama", en: "the same sender" },
} as const satisfies WordsTree;
