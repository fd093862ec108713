import type { Notice, NoticeMoment } from "#sop/types.ts";

/** While the office works: who has it, when a date moved and why, where it went. */
export const noticesUnderWay = {
  escalated: {
    subject: {
      id: "Pengaduan {{reference}} diteruskan kepada pimpinan",
      en: "Complaint {{reference}} is with the leadership",
    },
    body: {
      id: `Pengaduan {{reference}} memerlukan tindak lanjut pimpinan {{office}} dan sudah kami teruskan.

Anda tidak perlu berbuat apa-apa. Batas waktu jawaban: {{responseDue}}.

Perkembangannya dapat dilihat di {{trackUrl}}`,
      en: `Complaint {{reference}} needs follow-up by the leadership of {{office}} and has been passed to them.

You need not do anything. Our answer is due: {{responseDue}}.

Follow it at {{trackUrl}}`,
    },
  },
  extended: {
    subject: {
      id: "Pengaduan {{reference}}: batas waktu diperpanjang",
      en: "Complaint {{reference}}: due date extended",
    },
    body: {
      id: `Kami memerlukan waktu lebih untuk pengaduan {{reference}}. Alasannya:

{{text}}

Batas waktu jawaban yang baru: {{responseDue}}. Perpanjangan hanya dapat diberikan satu kali.

Hitungannya ada di {{trackUrl}}`,
      en: `We need more time for complaint {{reference}}. The reason:

{{text}}

Our answer is now due: {{responseDue}}. The date can be extended only once.

The working is at {{trackUrl}}`,
    },
  },
  due_changed: {
    subject: {
      id: "Pengaduan {{reference}}: batas waktu berubah",
      en: "Complaint {{reference}}: due date changed",
    },
    body: {
      id: `Batas waktu jawaban untuk pengaduan {{reference}} kini: {{responseDue}}.

Sebab perubahan dan hitungan hari kerjanya ada di {{trackUrl}}`,
      en: `Our answer to complaint {{reference}} is now due: {{responseDue}}.

The reason and the count of working days are at {{trackUrl}}`,
    },
  },
  referred: {
    subject: {
      id: "Pengaduan {{reference}} dialihkan ke instansi berwenang",
      en: "Complaint {{reference}} referred to the body in charge",
    },
    body: {
      id: `Pengaduan {{reference}} bukan kewenangan {{office}}. Yang berwenang: {{to}}.

Alasannya:

{{text}}

Dengan ini pengaduan kami tutup. Tidak setuju? Ajukan sanggahan melalui {{trackUrl}}
Batas waktu sanggahan: {{objectionUntil}}.
Jika sesudahnya Anda tetap tidak puas, Anda dapat mengadu ke Ombudsman RI Perwakilan Bengkulu (ombudsman.go.id).`,
      en: `Complaint {{reference}} is outside the authority of {{office}}. In charge is: {{to}}.

The reason:

{{text}}

We have closed the complaint. You disagree? Object at {{trackUrl}}
Last day to object: {{objectionUntil}}.
If you stay dissatisfied after that, you can turn to the Ombudsman of the Republic of Indonesia, Bengkulu (ombudsman.go.id).`,
    },
  },
  merged: {
    subject: {
      id: "Pengaduan {{reference}} digabungkan dengan {{to}}",
      en: "Complaint {{reference}} merged with {{to}}",
    },
    body: {
      id: `Pengaduan {{reference}} menyangkut hal yang sama dengan {{to}}, maka keduanya kami tangani bersama. Alasannya:

{{text}}

Nomor dan kode lacak Anda tetap berlaku di {{trackUrl}}
Tidak setuju? Ajukan sanggahan di halaman yang sama. Batas waktu sanggahan: {{objectionUntil}}.`,
      en: `Complaint {{reference}} concerns the same matter as {{to}}, so we handle both together. The reason:

{{text}}

Your number and tracking code stay valid at {{trackUrl}}
You disagree? Object on the same page. Last day to object: {{objectionUntil}}.`,
    },
  },
  unmerged: {
    subject: {
      id: "Pengaduan {{reference}} ditangani sendiri lagi",
      en: "Complaint {{reference}} is handled on its own again",
    },
    body: {
      id: `Penggabungan pengaduan {{reference}} kami batalkan. Alasannya:

{{text}}

Pengaduan Anda kini ditangani sendiri. Batas waktu jawaban: {{responseDue}}.

Perkembangannya dapat dilihat di {{trackUrl}}`,
      en: `We have undone the merging of complaint {{reference}}. The reason:

{{text}}

Your complaint is now handled on its own. Our answer is due: {{responseDue}}.

Follow it at {{trackUrl}}`,
    },
  },
  message: {
    subject: { id: "Pesan tentang pengaduan {{reference}}", en: "A message about complaint {{reference}}" },
    body: {
      id: `Pesan dari {{office}} tentang pengaduan {{reference}}:

{{text}}

Balas melalui {{trackUrl}}`,
      en: `A message from {{office}} about complaint {{reference}}:

{{text}}

Reply at {{trackUrl}}`,
    },
  },
} satisfies Partial<Record<NoticeMoment, Notice>>;
