import { inBoth } from "../in-both.ts";

/** Entering the code, and the page that opens with it. */
export const trackText = inBoth({
  enter: {
    title: { id: "Lacak pengaduan", en: "Track a complaint" },
    lead: {
      id: "Masukkan kode lacak dari tanda terima Anda. Huruf besar, huruf kecil, dan tanda hubung boleh ditulis bebas.",
      en: "Enter the tracking code of your receipt. Capitals, small letters and dashes may be written any way.",
    },
    code: { id: "Kode lacak", en: "Tracking code" },
    codeHint: {
      id: "18 huruf dan angka, misalnya 7K3QX9-0ABCDE-FGHJKM",
      en: "18 letters and digits, for example 7K3QX9-0ABCDE-FGHJKM",
    },
    open: { id: "Buka pengaduan", en: "Open the complaint" },
    wrong: {
      id: "Kode ini tidak membuka pengaduan apa pun. Periksa salah ketik, huruf demi huruf, lalu coba lagi.",
      en: "This code opens no complaint. Check it for typing errors, letter by letter, and try again.",
    },
    expired: { id: "Halaman pengaduan ini sudah tertutup", en: "The page of this complaint is closed" },
    expiredHow: {
      id: "Masukkan kode lacak sekali lagi. Tulisan Anda di bawah ini tidak hilang dan belum terkirim.",
      en: "Enter the tracking code once more. Your words below are not lost and have not been sent yet.",
    },
    opened: { id: "Sudah terbuka di peramban ini", en: "Already open in this browser" },
    lost: { id: "Kode hilang?", en: "Lost the code?" },
    lostHow: {
      id: "Bila Anda memberi nama dan kontak, hubungi kantor dengan nomor pengaduan Anda. Untuk pengaduan tanpa nama, kode yang hilang tidak dapat diganti.",
      en: "If you gave a name and contact, get in touch with the office and give your complaint number. For an anonymous complaint a lost code cannot be replaced.",
    },
  },

  number: { id: "Nomor pengaduan", en: "Complaint number" },
  registerNumber: { id: "Nomor agenda", en: "Register number" },
  lodgedAt: { id: "Masuk {moment}", en: "Lodged {moment}" },
  close: { id: "Tutup di peramban ini", en: "Close it in this browser" },

  unsent: { id: "Tulisan Anda, belum terkirim", en: "Your words, not sent" },
  stillHere: {
    id: "Tulisan Anda masih ada di bawah dan belum terkirim. Periksa, lalu kirim.",
    en: "Your words are still here below and have not been sent yet. Check them and send.",
  },
  now: {
    title: { id: "Sekarang", en: "Now" },
    lodged: {
      id: "Pengaduan Anda menunggu diterima oleh {who}.",
      en: "Your complaint waits to be taken in by the {who}.",
    },
    in_review: { id: "Pengaduan Anda sedang ditangani {who}.", en: "Your complaint is being handled by the {who}." },
    awaiting_complainant: { id: "Kami menunggu kelengkapan dari Anda.", en: "We are waiting for something from you." },
    awaiting_leadership: { id: "Pengaduan Anda ada pada {who}.", en: "Your complaint is with the {who}." },
    awaiting_approval: {
      id: "Jawaban sudah disusun dan menunggu persetujuan {who}.",
      en: "An answer has been drafted and waits for approval by the {who}.",
    },
    awaiting_approval_second: {
      id: "Usul petugas menunggu persetujuan orang kedua.",
      en: "What the officer proposes waits for approval by a second person.",
    },
    answered: { id: "Pengaduan Anda sudah dijawab.", en: "Your complaint has been answered." },
    answered_rate: {
      id: "Pengaduan Anda sudah dijawab. Giliran Anda menilai.",
      en: "Your complaint has been answered. It is your turn to rate.",
    },
    answered_rated: {
      id: "Pengaduan Anda sudah dijawab dan Anda sudah menilai. Bila sudah cukup, Anda dapat menutupnya.",
      en: "Your complaint has been answered and you have rated. If it is enough for you, you can close it.",
    },
    closed: { id: "Pengaduan ini sudah ditutup.", en: "This complaint is closed." },
    closed_rated: { id: "Anda sudah menilai dan menutupnya.", en: "You rated and closed it." },
    closed_rated_itself: {
      id: "Ditutup otomatis setelah waktunya habis; Anda sudah menilai.",
      en: "It closed by itself when its time was over; you have rated.",
    },
    closed_unrated: { id: "Anda menutupnya tanpa menilai.", en: "You closed it without rating." },
    closed_unrated_itself: {
      id: "Ditutup otomatis setelah waktunya habis, tanpa penilaian.",
      en: "It closed by itself when its time was over, without a rating.",
    },
    closed_bare: { id: "Anda menutupnya.", en: "You closed it." },
    closed_bare_itself: {
      id: "Ditutup otomatis setelah waktunya habis.",
      en: "It closed by itself when its time was over.",
    },
    closed_incomplete: {
      id: "Ditutup karena kelengkapan tidak kami terima.",
      en: "It was closed because the supplement never came.",
    },
    closed_referred: {
      id: "Ditutup karena menjadi kewenangan pihak lain; lihat riwayat di bawah.",
      en: "It was closed because it belongs to another body; see the story below.",
    },
    closed_merged: {
      id: "Digabung dengan pengaduan lain tentang hal yang sama; lihat riwayat di bawah.",
      en: "It was merged with another complaint about the same matter; see the story below.",
    },
    goesOn: {
      id: "Sejak itu ditangani di bawah nomor {reference}. Nomor dan kode lacak Anda tetap berlaku di sini.",
      en: "Since then it is handled under the number {reference}. Your number and tracking code stay valid here.",
    },
    closed_withdrawn: { id: "Anda mencabutnya.", en: "You withdrew it." },
  },
  clocks: {
    receipt: { id: "Diterima petugas paling lambat", en: "Taken in by an officer by" },
    response: { id: "Dijawab paling lambat", en: "Answered by" },
    supplement: { id: "Kelengkapan dari Anda kami tunggu sampai", en: "We wait for your supplement until" },
    closing: { id: "Ditutup otomatis bila Anda tidak menutupnya", en: "Closes by itself if you do not close it" },
    closing_owed: {
      id: "Ditutup otomatis setelah urusan kami selesai, paling cepat",
      en: "Closes by itself once we have done our part, at the earliest",
    },
    objection: { id: "Sanggahan dapat diajukan sampai", en: "You may object until" },
    afterClosing: { id: "{limit} setelah pengaduan ditutup", en: "{limit} after the complaint is closed" },
    why: {
      receipt: {
        id: "Prosedur memberi petugas {limit} untuk menerima pengaduan.",
        en: "The procedure gives the officer {limit} to take a complaint in.",
      },
      response: {
        id: "Prosedur memberi kantor {limit} untuk menjawab.",
        en: "The procedure gives the office {limit} to answer.",
      },
      objection: {
        id: "Anda mempunyai {limit} untuk menyanggah, dihitung sejak jawaban sampai atau sejak pengaduan ditutup, mana yang lebih akhir.",
        en: "You have {limit} to object, from the day the answer reached you or from closing, whichever is later.",
      },
    },
  },
  limits: {
    service_minutes: {
      one: { id: "{amount} menit jam layanan", en: "{amount} minute of service" },
      other: { id: "{amount} menit jam layanan", en: "{amount} minutes of service" },
    },
    service_hours: {
      one: { id: "{amount} jam layanan", en: "{amount} service hour" },
      other: { id: "{amount} jam layanan", en: "{amount} service hours" },
    },
    wall_minutes: {
      one: { id: "{amount} menit", en: "{amount} minute" },
      other: { id: "{amount} menit", en: "{amount} minutes" },
    },
    working_days: {
      one: { id: "{amount} hari kerja", en: "{amount} working day" },
      other: { id: "{amount} hari kerja", en: "{amount} working days" },
    },
    calendar_days: {
      one: { id: "{amount} hari", en: "{amount} day" },
      other: { id: "{amount} hari", en: "{amount} days" },
    },
  },

  answer: { id: "Jawaban kantor", en: "The answer of the office" },
  answerOf: {
    id: "Jawaban kantor untuk pengaduan {reference}",
    en: "The answer of the office to complaint {reference}",
  },
  answerOfWhy: {
    id: "Pengaduan Anda digabung ke sana, jadi jawaban ini juga untuk Anda.",
    en: "Your complaint was merged into it, so this answer is for you as well.",
  },
  line: { id: "Perjalanan pengaduan Anda", en: "The way of your complaint" },
  story: { id: "Riwayat dan pesan", en: "Story and messages" },
  yours: { id: "Isi pengaduan Anda", en: "What you wrote" },
  you: { id: "Anda", en: "You" },
  system: { id: "Sistem", en: "The system" },
  office: { id: "Kantor", en: "The office" },

  can: {
    title: { id: "Yang dapat Anda lakukan sekarang", en: "What you can do now" },
    nothing: { id: "Saat ini tidak ada yang perlu Anda lakukan.", en: "There is nothing you need to do for now." },
    supplement: { id: "Kirim kelengkapan", en: "Send the supplement" },
    supplementLabel: { id: "Kelengkapan yang diminta", en: "What you were asked for" },
    write: { id: "Tulis pesan", en: "Write a message" },
    writeLabel: { id: "Pesan untuk petugas", en: "Message to the officer" },
    writeHint: {
      id: "Tambahan keterangan atau pertanyaan. Pesan tidak mengubah batas waktu.",
      en: "More detail or a question. A message does not change the due date.",
    },
    writeSend: { id: "Kirim pesan", en: "Send the message" },
    rate: { id: "Nilai pelayanan kami", en: "Rate our service" },
    rateAgain: { id: "Ubah penilaian", en: "Change your rating" },
    rateLabel: { id: "Bagaimana pelayanan pengaduan ini?", en: "How was the handling of this complaint?" },
    feedback: { id: "Umpan balik", en: "Feedback" },
    feedbackHint: {
      id: "Apa yang baik, apa yang perlu kami perbaiki?",
      en: "What was good, what should we do better?",
    },
    rateSend: { id: "Kirim penilaian", en: "Send the rating" },
    rateAndClose: { id: "Kirim penilaian dan tutup", en: "Send the rating and close" },
    mayObject: {
      id: "Sesudahnya Anda masih dapat menyanggah sampai batas waktunya.",
      en: "You can still object afterwards, until the time limit.",
    },
    mayNotObject: { id: "Sanggahan tidak dapat diajukan lagi.", en: "No objection is possible any more." },
    close: { id: "Tutup tanpa menilai", en: "Close without rating" },
    closeSend: { id: "Tutup pengaduan", en: "Close the complaint" },
    closeHint: { id: "Bila jawaban sudah cukup bagi Anda.", en: "If the answer satisfies you." },
    object: { id: "Ajukan sanggahan", en: "Object to the answer" },
    objectLabel: { id: "Mengapa Anda belum puas?", en: "Why are you not satisfied?" },
    objectHint: {
      id: "Pengaduan akan ditelaah sekali lagi dengan batas waktu baru. Sanggahan dapat diajukan satu kali.",
      en: "Your complaint is reviewed once more with a new time limit. You can object once.",
    },
    objectSend: { id: "Kirim sanggahan", en: "Send the objection" },
    withdraw: { id: "Cabut pengaduan", en: "Withdraw the complaint" },
    withdrawTitle: { id: "Cabut pengaduan ini?", en: "Withdraw this complaint?" },
    withdrawMeans: {
      id: "Kantor berhenti menanganinya dan Anda tidak akan menerima jawaban. Pencabutan tidak dapat dibatalkan. Isi pengaduan tetap tersimpan sebagai catatan.",
      en: "The office stops handling it and you will get no answer. This cannot be undone. Your words stay on record.",
    },
    withdrawSend: { id: "Ya, cabut pengaduan", en: "Yes, withdraw it" },
    hide: { id: "Rahasiakan pengaduan ini", en: "Make this complaint confidential" },
    hideTitle: { id: "Rahasiakan pengaduan ini?", en: "Make this complaint confidential?" },
    hideMeans: {
      id: "Hanya petugas yang menanganinya dan pimpinan yang dapat membacanya. Petugas lain tidak melihatnya lagi; sebelum ada yang menanganinya, petugas layanan masih dapat membacanya untuk menerimanya.\nNama dan kontak Anda hanya dapat dibuka oleh petugas yang menanganinya.\nPilihan ini tidak dapat dibatalkan. Batas waktu tidak berubah.",
      en: "Only its handler and the leadership can read it. Other officers no longer see it; until somebody handles it, service officers can still read it to take it in.\nYour name and contact can be opened by its handler only.\nThis cannot be undone. No due date changes.",
    },
    hideSend: { id: "Ya, rahasiakan", en: "Yes, make it confidential" },
    forget: { id: "Hapus identitas saya", en: "Erase my identity" },
    forgetTitle: { id: "Hapus identitas Anda dari pengaduan ini?", en: "Erase your identity from this complaint?" },
    forgetMeans: {
      id: "Nama, email, telepon, dan alamat Anda tidak dapat dibaca siapa pun lagi, termasuk oleh kami. Ini tidak dapat dibatalkan.\nKami tidak dapat lagi mengirim pesan kepada Anda. Kabar dan jawaban hanya ada di halaman ini, dengan kode lacak Anda. Simpan kode itu: kode yang hilang tidak dapat diganti.\nTulisan dan lampiran Anda tetap ada dan dibaca petugas, juga bila di dalamnya tertulis siapa Anda.\nYang sudah dibaca petugas dan pesan yang sudah terkirim tidak dapat kami tarik. Salinan cadangan dari sebelum hari ini baru hilang bila salinan itu dihapus.\nPengaduan tetap ditangani dengan batas waktu yang sama.",
      en: "Nobody can read your name, e-mail, phone and address any more, not even we. This cannot be undone.\nWe can no longer send you messages. News and the answer are only on this page, with your tracking code. Keep that code: a lost one cannot be replaced.\nYour words and files stay and are read by officers, also where they say who you are.\nWhat officers have read and messages already sent cannot be taken back. Backups made before today lose it only when they are deleted.\nYour complaint is still handled, with the same due dates.",
    },
    forgetSend: { id: "Ya, hapus identitas saya", en: "Yes, erase my identity" },
    askNot: { id: "Tidak, kembali", en: "No, go back" },
    outside: {
      over: { id: "Masih belum puas?", en: "Still not satisfied?" },
      overAnswered: {
        id: "Anda dapat membawa tanda terima dan jawaban kami ke:",
        en: "You can take your receipt and our answer to:",
      },
      overOtherwise: {
        id: "Anda dapat membawa tanda terima dan riwayat di halaman ini ke:",
        en: "You can take your receipt and the story on this page to:",
      },
      late: { id: "Jawaban kami melewati batas waktunya", en: "Our answer is late" },
      lateHow: {
        id: "Anda boleh membawa tanda terima sekarang juga ke:",
        en: "You may take your receipt right now to:",
      },
      always: { id: "Anda juga dapat mengadu ke luar kantor", en: "You can also turn to others" },
      alwaysHow: {
        id: "Selagi kami menanganinya pun Anda boleh membawa tanda terima ke:",
        en: "Even while we are handling it you may take your receipt to:",
      },
    },
  },
  done: {
    pesan: { id: "Pesan Anda sudah terkirim.", en: "Your message has been sent." },
    kelengkapan: { id: "Kelengkapan Anda sudah kami terima.", en: "Your supplement has arrived." },
    penilaian: { id: "Terima kasih. Penilaian Anda sudah kami terima.", en: "Thank you. Your rating has arrived." },
    penutupan: { id: "Pengaduan sudah Anda tutup. Terima kasih.", en: "You have closed the complaint. Thank you." },
    sanggahan: {
      id: "Sanggahan Anda sudah kami terima dan akan ditelaah.",
      en: "Your objection has arrived and will be reviewed.",
    },
    penarikan: { id: "Pengaduan sudah dicabut.", en: "The complaint has been withdrawn." },
    kerahasiaan: {
      id: "Pengaduan sudah dirahasiakan.",
      en: "The complaint is confidential now.",
    },
    anonimitas: {
      id: "Identitas Anda sudah dihapus. Simpan kode lacak Anda: hanya kode itu yang membuka halaman ini.",
      en: "Your identity has been erased. Keep your tracking code: nothing else opens this page.",
    },
  },
  errors: {
    text: { id: "Tulis dahulu pesannya", en: "Write the message first" },
    reason: { id: "Tulis alasannya", en: "Write the reason" },
    score: { id: "Pilih salah satu penilaian", en: "Choose one of the ratings" },
    tooLong: { id: "Ringkas menjadi paling banyak {most} huruf", en: "Shorten this to {most} characters at most" },
  },
});
