import type { WordsTree } from "../words.ts";

export const complaintText = {
  registerNumber: { id: "Nomor agenda", en: "Register number" },
  steps: { id: "Langkah SOP", en: "Steps of the SOP" },
  next: { id: "Langkah berikutnya", en: "Next step" },
  others: { id: "Lainnya", en: "Other things you can do" },
  nothing: { id: "Tidak ada yang perlu Anda lakukan sekarang.", en: "There is nothing for you to do now." },
  waitsFor: {
    complainant: { id: "Menunggu pengadu.", en: "Waiting for the complainant." },
    leadership: { id: "Menunggu disposisi pimpinan.", en: "Waiting for a directive of leadership." },
    approval: { id: "Menunggu persetujuan orang kedua.", en: "Waiting for a second person's approval." },
    rating: { id: "Menunggu penilaian pengadu.", en: "Waiting for the complainant's rating." },
    officer: { id: "Menunggu petugas layanan.", en: "Waiting for a service officer." },
    closed: { id: "Pengaduan ini sudah ditutup: {reason}.", en: "This complaint is closed: {reason}." },
  },
  outside: {
    title: { id: "Menyangkut pimpinan", en: "It concerns the leadership" },
    body: {
      id: "Tidak ada pimpinan lain yang dapat memberi disposisi. Telaah, lalu limpahkan ke {to}; isiannya sudah disiapkan.",
      en: "No other leader can give a directive. Review it, then refer it to {to}; the form is prepared.",
    },
    reason: {
      id: "Pengaduan ini menyangkut pimpinan kantor kami, sehingga tidak dapat kami putuskan sendiri. Kami meneruskannya agar diperiksa oleh pihak yang tidak terkait.",
      en: "This complaint concerns the leadership of our office, so we cannot decide it ourselves. We pass it on to be examined by somebody not involved.",
    },
  },
  done: { id: "Tersimpan.", en: "Saved." },
  conversation: {
    title: { id: "Percakapan dengan pengadu", en: "Conversation with the complainant" },
    lead: { id: "Semua di sini dibaca pengadu.", en: "The complainant reads everything here." },
    complainant: { id: "Pengadu", en: "Complainant" },
    office: { id: "Kantor", en: "Office" },
    submission: { id: "Isi pengaduan", en: "The complaint" },
    occurredAt: { id: "Kapan", en: "When" },
    place: { id: "Di mana", en: "Where" },
    remedySought: { id: "Penyelesaian yang diminta", en: "Remedy sought" },
    reported: { id: "Yang diadukan", en: "Whom it concerns" },
  },
  internal: {
    title: { id: "Catatan internal", en: "Internal notes" },
    lead: {
      id: "Hanya untuk petugas. Tidak pernah dikirim kepada pengadu.",
      en: "For staff only. Never sent to the complainant.",
    },
    none: {
      id: "Belum ada catatan. Hasil telaah, tindak lanjut, dan disposisi muncul di sini.",
      en: "No notes yet. Reviews, follow-ups and directives appear here.",
    },
  },
  facts: {
    title: { id: "Keterangan", en: "Facts" },
    identity: { id: "Pengadu", en: "Complainant" },
    name: { id: "Nama", en: "Name" },
    email: { id: "Email", en: "E-mail" },
    phone: { id: "Telepon", en: "Phone" },
    address: { id: "Alamat", en: "Address" },
    masked: { id: "Disamarkan", en: "Masked" },
    revealed: {
      id: "Sedang ditampilkan lengkap. Melihat ini tercatat di jejak audit.",
      en: "Shown in full now. Looking at it is written in the audit trail.",
    },
    hide: { id: "Samarkan lagi", en: "Mask again" },
    reveal: { id: "Tampilkan lengkap", en: "Show in full" },
    revealReason: { id: "Untuk apa Anda perlu melihatnya?", en: "What do you need it for?" },
    revealHint: {
      id: "Alasan, nama Anda, dan waktunya tercatat di jejak audit.",
      en: "The reason, your name and the time go into the audit trail.",
    },
    revealNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
    anonymous: { id: "Anonim: identitas tidak disimpan.", en: "Anonymous: no identity is kept." },
    confidential: {
      id: "Rahasia: identitas hanya untuk petugas yang menangani.",
      en: "Confidential: identity only for those who handle it.",
    },
    noIdentity: { id: "Tidak ditampilkan untuk Anda.", en: "Not shown to you." },
    unreachable: {
      id: "Tidak ada alamat: pengadu hanya dapat melihat jawaban di halaman lacak.",
      en: "No address: the complainant sees the answer only on the tracking page.",
    },
    kind: { id: "Jenis", en: "Kind" },
    channel: { id: "Kanal", en: "Channel" },
    lodgedAt: { id: "Masuk", en: "Lodged" },
    sentAt: { id: "Dikirim oleh pengadu", en: "Sent by the complainant" },
    handler: { id: "Petugas", en: "Handler" },
    nobody: { id: "Belum ada", en: "Nobody yet" },
    classification: { id: "Klasifikasi", en: "Classification" },
    followUp: { id: "Tindak lanjut", en: "Follow-up" },
    promisedFor: { id: "Dijanjikan {day}", en: "Promised for {day}" },
    told: { id: "Sampai ke pengadu", en: "Reached the complainant" },
    notTold: { id: "Belum terbukti sampai ke pengadu", en: "Not yet proven to have reached the complainant" },
    tellingFailed: {
      id: "Pengiriman gagal. Sampaikan dengan telepon, surat, atau langsung, lalu catat.",
      en: "Sending failed. Tell them by phone, letter or in person, then record it.",
    },
    rating: { id: "Penilaian", en: "Rating" },
    objectionUntil: { id: "Sanggahan diterima sampai", en: "Objection accepted until" },
    sop: { id: "SOP", en: "SOP" },
    sopVersion: { id: "versi {version}", en: "version {version}" },
  },
  deliveries: {
    title: { id: "Pengiriman", en: "Deliveries" },
    none: { id: "Belum ada yang dikirim.", en: "Nothing was sent yet." },
    attempts: { id: "{count} kali dicoba", en: "{count} tries" },
    how: {
      permanent_failure: {
        id: "Periksa alamatnya, atau sampaikan lewat jalan lain lalu catat.",
        en: "Check the address, or tell them another way and record it.",
      },
    },
  },
  story: {
    title: { id: "Riwayat", en: "History" },
    system: { id: "Sistem", en: "System" },
    complainant: { id: "Pengadu", en: "Complainant" },
  },
  merges: {
    into: { id: "Digabung ke:", en: "Merged into:" },
    intoInStory: { id: "ke", en: "into" },
    lead: {
      id: "Pengaduan ini digabung dan ditangani di bawah nomor itu.",
      en: "This complaint was merged and is handled under that number.",
    },
    hidden: { id: "pengaduan yang tidak terbuka untuk Anda", en: "a complaint that is not open to you" },
    here: { id: "{count} pengaduan digabung ke sini", en: "{count} complaint(s) merged into this one" },
    answerToo: {
      id: "Jawaban di sini tampil juga di halaman lacak mereka, tetapi tidak dikirim lewat email: kirim jawaban ini juga kepada mereka. Jangan menulis hal yang hanya menyangkut satu pengadu.",
      en: "The response here also stands on their tracking pages, but no e-mail is sent: send it to them as well. Write nothing that concerns one complainant only.",
    },
  },
  approval: {
    title: { id: "Yang menunggu persetujuan", en: "What waits for approval" },
    respond: { id: "Jawaban untuk pengadu", en: "Response to the complainant" },
    refer: { id: "Pelimpahan ke instansi lain", en: "Referral to another body" },
    merge: { id: "Penggabungan dengan pengaduan lain", en: "Merge with another complaint" },
  },
  changed: {
    title: { id: "Pengaduan ini berubah sementara Anda menulis", en: "This complaint changed while you were writing" },
    body: {
      id: "Tulisan Anda belum disimpan dan masih ada di bawah. Ini yang terjadi sementara itu:",
      en: "What you wrote is not saved yet and still stands below. This is what happened meanwhile:",
    },
    again: {
      id: "Baca dulu perubahannya. Bila tulisan Anda masih berlaku, kirim lagi.",
      en: "Read the change first. If what you wrote still holds, send it again.",
    },
    gone: {
      id: "Hal ini tidak dapat dilakukan lagi. Salin tulisan Anda bila masih diperlukan:",
      en: "This can no longer be done. Copy what you wrote if you still need it:",
    },
  },
} as const satisfies WordsTree;
