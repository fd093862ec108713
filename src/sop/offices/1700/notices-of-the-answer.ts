import type { Notice, NoticeMoment } from "#sop/types.ts";

/** The answer and what follows: rating, closing, objection, withdrawal. */
export const noticesOfTheAnswer = {
  responded: {
    subject: { id: "Jawaban atas pengaduan {{reference}}", en: "Answer to complaint {{reference}}" },
    body: {
      id: `Hasil tindak lanjut {{office}} atas pengaduan {{reference}}:

{{text}}

Beri penilaian dan tutup pengaduan melalui {{trackUrl}}
Tanpa kabar dari Anda, pengaduan ditutup 10 hari kerja setelah jawaban ini sampai.

Tidak puas? Di halaman yang sama Anda dapat mengajukan sanggahan satu kali, sampai 10 hari kerja setelah jawaban ini sampai atau setelah pengaduan ditutup. Jika sesudahnya Anda tetap tidak puas, Anda dapat mengadu ke Ombudsman RI Perwakilan Bengkulu (ombudsman.go.id).`,
      en: `What {{office}} did about complaint {{reference}}:

{{text}}

Please rate our service and close the complaint at {{trackUrl}}
If we hear nothing from you, it is closed 10 working days after this answer has reached you.

Not satisfied? On the same page you can object once, until 10 working days after this answer has reached you or after closing. If you stay dissatisfied after that, you can turn to the Ombudsman of the Republic of Indonesia, Bengkulu (ombudsman.go.id).`,
    },
  },
  rating_reminder: {
    subject: {
      id: "Pengaduan {{reference}}: mohon penilaian Anda",
      en: "Complaint {{reference}}: please rate our service",
    },
    body: {
      id: `Jawaban atas pengaduan {{reference}} sudah kami sampaikan. Penilaian Anda belum kami terima.

Nilai, tutup, atau ajukan sanggahan melalui {{trackUrl}}
Tanpa kabar dari Anda, pengaduan ditutup pada: {{closingDue}}.`,
      en: `We have answered complaint {{reference}}. We have not yet had your rating.

Rate, close or object at {{trackUrl}}
If we hear nothing from you, the complaint is closed on: {{closingDue}}.`,
    },
  },
  closed: {
    subject: { id: "Pengaduan {{reference}} selesai", en: "Complaint {{reference}} closed" },
    body: {
      id: `Pengaduan {{reference}} sudah ditutup. Terima kasih telah membantu {{office}} melayani lebih baik.

Tidak setuju dengan hasilnya? Jika belum pernah menyanggah, ajukan sanggahan melalui {{trackUrl}}
Batas waktu sanggahan: {{objectionUntil}}.
Jika sesudahnya Anda tetap tidak puas, Anda dapat mengadu ke Ombudsman RI Perwakilan Bengkulu (ombudsman.go.id).`,
      en: `Complaint {{reference}} is closed. Thank you for helping {{office}} serve better.

You disagree with the result? If you have not objected before, object at {{trackUrl}}
Last day to object: {{objectionUntil}}.
If you stay dissatisfied after that, you can turn to the Ombudsman of the Republic of Indonesia, Bengkulu (ombudsman.go.id).`,
    },
  },
  objected: {
    subject: {
      id: "Sanggahan atas pengaduan {{reference}} diterima",
      en: "Objection in complaint {{reference}} received",
    },
    body: {
      id: `Sanggahan Anda atas pengaduan {{reference}} sudah kami terima. Pengaduan ditelaah kembali dari awal.

Batas waktu jawaban yang baru: {{responseDue}}.

Perkembangannya dapat dilihat di {{trackUrl}}
Sanggahan hanya dapat diajukan satu kali. Jika jawaban berikutnya tidak memuaskan, Anda dapat mengadu ke Ombudsman RI Perwakilan Bengkulu (ombudsman.go.id).`,
      en: `We have received your objection in complaint {{reference}}. The complaint is reviewed anew.

Our answer is now due: {{responseDue}}.

Follow it at {{trackUrl}}
You can object only once. If the next answer does not satisfy you, you can turn to the Ombudsman of the Republic of Indonesia, Bengkulu (ombudsman.go.id).`,
    },
  },
  withdrawn: {
    subject: { id: "Pengaduan {{reference}} dicabut", en: "Complaint {{reference}} withdrawn" },
    body: {
      id: `Sesuai permintaan Anda, pengaduan {{reference}} ditutup dan tidak diproses lagi oleh {{office}}.

Pengaduan yang dicabut tidak dapat disanggah. Anda boleh menyampaikan pengaduan baru kapan saja.`,
      en: `As you asked, complaint {{reference}} is closed and {{office}} handles it no further.

A withdrawn complaint cannot be objected to. You may lodge a new one at any time.`,
    },
  },
} satisfies Partial<Record<NoticeMoment, Notice>>;
