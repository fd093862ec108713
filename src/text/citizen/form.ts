import { inBoth } from "../in-both.ts";

/** The form: what happened, the circumstances, who you are, check answers. */
export const formText = inBoth({
  caption: { id: "Buat pengaduan", en: "Make a complaint" },
  part: { id: "Bagian {at} dari {of}", en: "Part {at} of {of}" },
  next: { id: "Lanjutkan", en: "Continue" },
  back: { id: "Kembali", en: "Back" },
  discard: { id: "Hapus semua isian", en: "Delete all answers" },
  discarded: { id: "Semua isian sudah dihapus.", en: "All answers have been deleted." },
  kept: {
    id: "Isian Anda tersimpan tersandi; kuncinya hanya ada di peramban ini. Isian terhapus sendiri setelah 24 jam.",
    en: "Your answers are kept encrypted; only this browser holds the key. They are deleted by themselves after 24 hours.",
  },
  alreadySent: {
    id: "Pengaduan Anda yang tadi sudah terkirim dengan nomor {reference}.",
    en: "Your earlier complaint has been sent under number {reference}.",
  },
  seeReceipt: { id: "Lihat tanda terimanya", en: "See its receipt" },

  what: {
    title: { id: "Apa yang terjadi?", en: "What happened?" },
    kind: { id: "Yang ingin Anda sampaikan", en: "What you want to tell us" },
    complaint: { id: "Pengaduan", en: "A complaint" },
    complaintHint: {
      id: "Layanan atau petugas kami mengecewakan atau merugikan Anda",
      en: "Our service or our staff let you down or harmed you",
    },
    suggestion: { id: "Saran", en: "A suggestion" },
    suggestionHint: { id: "Usul agar layanan kami lebih baik", en: "An idea to make our service better" },
    information_request: { id: "Permintaan informasi", en: "A request for information" },
    information_requestHint: { id: "Anda perlu keterangan dari kami", en: "You need to know something from us" },
    subject: { id: "Judul singkat", en: "Short title" },
    subjectHint: {
      id: "Satu kalimat, misalnya “Antrean pelayanan data tidak dipanggil”",
      en: "One sentence, for example “My number in the queue was never called”",
    },
    description: { id: "Ceritakan kejadiannya", en: "Tell us what happened" },
    descriptionHint: {
      id: "Tulis dengan kata-kata Anda sendiri. Jangan tuliskan nama atau nomor Anda di sini; nanti ada tempatnya.",
      en: "Use your own words. Leave your name and numbers out of this box; there is a place for them later.",
    },
  },

  circumstances: {
    title: { id: "Kapan, di mana, dan tentang siapa?", en: "When, where and about whom?" },
    lead: {
      id: "Isi yang Anda tahu saja. Semua di halaman ini boleh dikosongkan.",
      en: "Fill in only what you know. You may leave anything on this page empty.",
    },
    occurredAt: { id: "Kapan terjadi", en: "When it happened" },
    occurredAtHint: {
      id: "Misalnya “Senin 16 Maret sekitar jam 10” atau “sejak bulan lalu”",
      en: "For example “Monday 16 March around 10” or “since last month”",
    },
    place: { id: "Di mana terjadi", en: "Where it happened" },
    placeHint: {
      id: "Misalnya “loket pelayanan lantai 1” atau alamat situs",
      en: "For example “service counter, first floor” or a web address",
    },
    reportedPost: { id: "Jabatan yang Anda adukan", en: "Post of the person you complain about" },
    reportedPostHint: {
      id: "Pilih bila Anda tahu. Orang yang diadukan tidak dapat melihat atau menangani pengaduan ini.",
      en: "Choose it if you know it. A person complained about can neither see nor handle this complaint.",
    },
    nobody: { id: "Tidak tahu atau bukan tentang seseorang", en: "I don’t know, or it is not about a person" },
    reportedWords: { id: "Orang atau layanan yang Anda maksud", en: "The person or service you mean" },
    reportedWordsHint: {
      id: "Misalnya nama layanan, nama orang, atau ciri-cirinya",
      en: "For example the name of the service or of the person, or what they looked like",
    },
    remedySought: { id: "Penyelesaian yang Anda harapkan", en: "What you want us to do about it" },
    remedySoughtHint: {
      id: "Apa yang menurut Anda seharusnya kami lakukan?",
      en: "What should we do, in your view?",
    },
  },

  identity: {
    title: { id: "Siapa Anda, dan siapa yang boleh tahu?", en: "Who are you, and who may know?" },
    privacyTitle: { id: "Untuk apa data ini", en: "What this is for" },
    privacy: {
      id: "Nama dan kontak Anda hanya dipakai untuk menangani dan menjawab pengaduan ini. Data itu disimpan terpisah dan terkunci, tidak pernah diberikan kepada orang yang Anda adukan, dan setiap petugas yang membukanya tercatat.",
      en: "Your name and contact are used only to handle and answer this complaint. They are kept apart and locked, never given to the person you complain about, and every officer who opens them is recorded.",
    },
    privacyLink: { id: "Baca pemberitahuan privasi", en: "Read the privacy notice" },
    choice: { id: "Bagaimana nama Anda diperlakukan?", en: "How should we treat your name?" },
    named: { id: "Pakai nama saya", en: "Use my name" },
    namedHint: {
      id: "Petugas yang menangani dapat melihat nama dan kontak Anda.",
      en: "Officers who handle it can see your name and contact.",
    },
    confidential: { id: "Rahasiakan nama saya", en: "Keep my name confidential" },
    confidentialHint: {
      id: "Hanya petugas yang ditunjuk menangani dan pimpinan yang dapat melihat pengaduan ini. Kami tetap dapat menghubungi Anda.",
      en: "Only the officer named to handle it and the leadership can see this complaint. We can still reach you.",
    },
    anonymous: { id: "Tanpa nama (anonim)", en: "Without a name (anonymous)" },
    anonymousHint: {
      id: "Kami tidak menyimpan nama atau kontak apa pun. Kami tidak bisa menghubungi Anda: jawaban hanya dapat dibaca dengan kode lacak, dan kode yang hilang tidak dapat diganti.",
      en: "We keep no name and no contact. We cannot reach you: the answer can only be read with the tracking code, and a lost code cannot be replaced.",
    },
    contactTitle: { id: "Nama dan kontak Anda", en: "Your name and contact" },
    name: { id: "Nama lengkap", en: "Full name" },
    email: { id: "Email", en: "E-mail" },
    emailHint: { id: "Tanda terima dan jawaban dikirim ke sini", en: "The receipt and the answer are sent here" },
    noEmail: { id: "Saya tidak punya email", en: "I have no e-mail" },
    noEmailHint: {
      id: "Tidak apa-apa. Isi nomor telepon atau alamat di bawah.",
      en: "That is all right. Give a phone number or an address below.",
    },
    noEmailReason: { id: "Alasannya", en: "The reason" },
    noEmailReasonHint: {
      id: "Kami hitung agar tahu berapa warga yang perlu dilayani tanpa email.",
      en: "We count this to know how many people need to be served without e-mail.",
    },
    reasonNone: { id: "Tidak pernah punya email", en: "I have never had e-mail" },
    reasonLost: { id: "Punya, tetapi tidak bisa membukanya", en: "I have one but cannot open it" },
    reasonHard: { id: "Sulit memakai email", en: "E-mail is hard for me to use" },
    reasonPrefer: { id: "Lebih suka dihubungi dengan cara lain", en: "I prefer to be reached another way" },
    choose: { id: "Pilih satu", en: "Choose one" },
    phone: { id: "Nomor telepon atau WhatsApp", en: "Phone or WhatsApp number" },
    phoneHint: {
      id: "Tulis seperti biasa, misalnya 0812 3456 7890",
      en: "Write it any way you like, for example 0812 3456 7890",
    },
    address: { id: "Alamat", en: "Postal address" },
    addressHint: {
      id: "Untuk surat, bila Anda ingin dijawab lewat pos",
      en: "For letters, if you want to be answered by post",
    },
  },

  check: {
    title: { id: "Periksa sebelum mengirim", en: "Check before you send" },
    lead: {
      id: "Setelah dikirim, isi pengaduan tidak dapat diubah, tetapi Anda selalu dapat menambah pesan.",
      en: "Once sent, the complaint cannot be changed, but you can always add a message.",
    },
    empty: { id: "Tidak diisi", en: "Left empty" },
    treatment: { id: "Nama Anda", en: "Your name" },
    send: { id: "Kirim pengaduan", en: "Send the complaint" },
    notSent: {
      id: "Pengaduan belum terkirim. Isian Anda masih lengkap di bawah ini.",
      en: "The complaint has not been sent. Your answers are all still here below.",
    },
  },

  errors: {
    kind: { id: "Pilih apa yang ingin Anda sampaikan", en: "Choose what you want to tell us" },
    subject: { id: "Tulis judul singkat, satu kalimat cukup", en: "Write a short title, one sentence is enough" },
    subjectLong: {
      id: "Ringkas judulnya menjadi paling banyak {most} huruf",
      en: "Shorten the title to {most} characters at most",
    },
    description: { id: "Ceritakan apa yang terjadi", en: "Tell us what happened" },
    tooLong: { id: "Ringkas menjadi paling banyak {most} huruf", en: "Shorten this to {most} characters at most" },
    identity: { id: "Pilih bagaimana nama Anda diperlakukan", en: "Choose how we should treat your name" },
    name: { id: "Tulis nama Anda, atau pilih tanpa nama", en: "Write your name, or choose to stay without a name" },
    email: {
      id: "Tulis alamat email Anda, atau centang “Saya tidak punya email”",
      en: "Write your e-mail address, or tick “I have no e-mail”",
    },
    emailOdd: {
      id: "Periksa alamat email: tulis seperti nama@contoh.id",
      en: "Check the e-mail address: write it like name@example.org",
    },
    noEmailReason: { id: "Pilih alasan tidak memakai email", en: "Choose why you have no e-mail" },
    contact: {
      id: "Isi nomor telepon atau alamat agar kami dapat menjawab Anda",
      en: "Give a phone number or an address so that we can answer you",
    },
    phoneOdd: {
      id: "Periksa nomor telepon: perlu 8 sampai 15 angka, misalnya 0812 3456 7890",
      en: "Check the phone number: it needs 8 to 15 digits, for example 0812 3456 7890",
    },
  },
});
