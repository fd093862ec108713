import type { Notice, NoticeMoment } from "#sop/types.ts";

/** From lodging to the review: what came in, whether it is complete, what is asked. */
export const noticesComingIn = {
  lodged: {
    subject: { id: "Pengaduan {{reference}} sudah masuk", en: "Complaint {{reference}} has been lodged" },
    body: {
      id: `Pengaduan Anda “{{subject}}” sudah masuk di {{office}}.

Nomor pengaduan: {{reference}}
Kode lacak: {{code}}
Simpan keduanya. Kode lacak hanya untuk Anda; petugas tidak pernah memintanya.

Selanjutnya petugas memeriksa kelengkapannya. Batas waktu: {{receiptDue}}.
Batas waktu jawaban: {{responseDue}}.

Perkembangannya dapat dilihat di {{trackUrl}}
Layanan ini tidak dipungut biaya.`,
      en: `Your complaint “{{subject}}” has reached {{office}}.

Complaint number: {{reference}}
Tracking code: {{code}}
Keep both. The tracking code is for you alone; no officer will ever ask for it.

Next, an officer checks whether it is complete. Due: {{receiptDue}}.
Our answer is due: {{responseDue}}.

Follow it at {{trackUrl}}
This service is free of charge.`,
    },
  },
  received: {
    subject: {
      id: "Pengaduan {{reference}} diterima dan lengkap",
      en: "Complaint {{reference}} received and complete",
    },
    body: {
      id: `Petugas {{office}} sudah menerima pengaduan {{reference}}. Isinya lengkap.

Pengaduan Anda kini diproses. Batas waktu jawaban: {{responseDue}}.

Perkembangannya dapat dilihat di {{trackUrl}}`,
      en: `An officer of {{office}} has received complaint {{reference}}. It is complete.

Your complaint is now being handled. Our answer is due: {{responseDue}}.

Follow it at {{trackUrl}}`,
    },
  },
  received_incomplete: {
    subject: {
      id: "Pengaduan {{reference}} diterima, belum lengkap",
      en: "Complaint {{reference}} received, not yet complete",
    },
    body: {
      id: `Petugas {{office}} sudah menerima pengaduan {{reference}}, tetapi isinya belum lengkap. Yang masih diperlukan:

{{text}}

Kirimkan melalui {{trackUrl}}
Pengaduan Anda tetap kami proses. Batas waktu jawaban: {{responseDue}}.`,
      en: `An officer of {{office}} has received complaint {{reference}}, but it is not yet complete. Still needed:

{{text}}

Please send it at {{trackUrl}}
We go on handling your complaint meanwhile. Our answer is due: {{responseDue}}.`,
    },
  },
  inquired: {
    subject: {
      id: "Pengaduan {{reference}}: kami memerlukan keterangan Anda",
      en: "Complaint {{reference}}: we need to hear from you",
    },
    body: {
      id: `Untuk menelaah pengaduan {{reference}}, petugas memerlukan keterangan Anda:

{{text}}

Jawab melalui {{trackUrl}}
Batas waktu Anda: {{supplementDue}}.

Selama menunggu Anda, hitungan waktu kami berhenti dan batas waktu jawaban bergeser; hitungannya terlihat di halaman pelacakan. Tanpa keterangan sampai batas waktu itu, pengaduan ditutup sebagai tidak lengkap.`,
      en: `To review complaint {{reference}}, the officer needs to know from you:

{{text}}

Please answer at {{trackUrl}}
Please answer by: {{supplementDue}}.

While we wait for you, our clock stands still and the due date moves; the tracking page shows the working. Without an answer by then, the complaint is closed as incomplete.`,
    },
  },
  inquiry_reminder: {
    subject: {
      id: "Pengaduan {{reference}}: keterangan Anda masih ditunggu",
      en: "Complaint {{reference}}: still waiting to hear from you",
    },
    body: {
      id: `Keterangan yang kami minta untuk pengaduan {{reference}} belum kami terima. Batas waktu Anda: {{supplementDue}}.

Pertanyaannya ada di {{trackUrl}}; jawab di halaman itu juga. Sesudah batas waktu, pengaduan ditutup sebagai tidak lengkap.`,
      en: `We have not yet had the answer we asked for in complaint {{reference}}. Please answer by: {{supplementDue}}.

The question is at {{trackUrl}}; please answer there. After that date the complaint is closed as incomplete.`,
    },
  },
  inquiry_expired: {
    subject: {
      id: "Pengaduan {{reference}} ditutup: tidak lengkap",
      en: "Complaint {{reference}} closed: incomplete",
    },
    body: {
      id: `Keterangan yang kami minta untuk pengaduan {{reference}} tidak kami terima sampai batas waktunya, maka pengaduan ditutup sebagai tidak lengkap.

Tidak setuju? Ajukan sanggahan melalui {{trackUrl}}
Batas waktu sanggahan: {{objectionUntil}}.
Anda juga boleh menyampaikan pengaduan baru kapan saja, atau mengadu ke Ombudsman RI Perwakilan Bengkulu (ombudsman.go.id).`,
      en: `We did not receive the answer we asked for in complaint {{reference}} in time, so it is closed as incomplete.

You disagree? Object at {{trackUrl}}
Last day to object: {{objectionUntil}}.
You may also lodge a new complaint at any time, or turn to the Ombudsman of the Republic of Indonesia, Bengkulu (ombudsman.go.id).`,
    },
  },
  supplemented: {
    subject: {
      id: "Pengaduan {{reference}}: keterangan Anda sudah kami terima",
      en: "Complaint {{reference}}: we have your answer",
    },
    body: {
      id: `Terima kasih. Keterangan Anda untuk pengaduan {{reference}} sudah masuk dan telaah dilanjutkan.

Batas waktu jawaban kini: {{responseDue}}. Hitungannya ada di {{trackUrl}}`,
      en: `Thank you. Your answer in complaint {{reference}} has arrived and the review goes on.

Our answer is now due: {{responseDue}}. The working is at {{trackUrl}}`,
    },
  },
} satisfies Partial<Record<NoticeMoment, Notice>>;
