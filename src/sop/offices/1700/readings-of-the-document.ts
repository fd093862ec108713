import type { Reading } from "#sop/types.ts";
import { proposedOn } from "./proposed-on.ts";

/** How the document itself is read: order, slips of the pen, what it leaves out. */
export const readingsOfTheDocument: readonly Reading[] = [
  {
    id: "order-of-receiving",
    number: 1,
    problem: {
      id: "Langkah 5 (menerima) berdiri sebelum baris tanpa nomor (menyampaikan).",
      en: "Step 5 (receive) stands before the unnumbered row (lodge).",
    },
    reading: {
      id: "Urutannya 4, menyampaikan, 5, 6. Baris tanpa nomor disebut 4a.",
      en: "The order is 4, lodge, 5, 6. The unnumbered row is called 4a.",
    },
    reason: {
      id: "Pengaduan tidak dapat diterima sebelum disampaikan.",
      en: "Nothing can be received before it is lodged.",
    },
    proposedOn,
    clocks: ["receipt"],
  },
  {
    id: "online-branch",
    number: 5,
    problem: {
      id: "Di mana jalur online bertemu kembali dengan jalur kantor?",
      en: "Where does the online branch rejoin?",
    },
    reading: {
      id: "Di 4a lalu 5. Langkah 3 dan 4 dilewati; biodata diambil dari pengaduannya.",
      en: "At 4a, then 5. Steps 3 and 4 are skipped; the personal details come from the message.",
    },
    reason: { id: "Resepsionis tidak berperan dalam jalur online.", en: "The receptionist has no part online." },
    proposedOn,
  },
  {
    id: "details-once",
    number: 21,
    problem: { id: "Biodata diminta dua kali (3 dan 4a).", en: "Personal details are asked for twice (3 and 4a)." },
    reading: { id: "Diisi sekali, dipastikan di 4a.", en: "Entered once, confirmed at 4a." },
    reason: { id: "Datanya sama.", en: "The data are the same." },
    proposedOn,
  },
  {
    id: "channel-of-the-answer",
    number: 31,
    problem: { id: "Langkah 7 tidak menyebut sarana.", en: "Step 7 names no channel." },
    reading: {
      id: "Dijawab lewat sarana masuknya, kecuali pengguna memilih yang lain; bukti sampainya disimpan.",
      en: "Answered by the channel it came by, unless the user chose another; proof of delivery is kept.",
    },
    reason: { id: "Praktis dan dapat dibuktikan.", en: "Practical and provable." },
    proposedOn,
  },
  {
    id: "slips-of-the-pen",
    number: 34,
    problem: {
      id: "“Jika ia”, “Mutu Buku”, “petugas layanan/pelayanan”.",
      en: "“Jika ia”, “Mutu Buku”, “petugas layanan/pelayanan”.",
    },
    reading: {
      id: "Salah ketik untuk “iya” dan “Mutu Baku”; satu peran. Kutipan dibetulkan, aslinya disimpan.",
      en: "Typing errors for “iya” and “Mutu Baku”; one role. The quote is corrected, the original kept.",
    },
    reason: { id: "Maksudnya jelas.", en: "The meaning is clear." },
    proposedOn,
  },
  {
    id: "warning-box",
    number: 35,
    problem: {
      id: "Kotak peringatan memuat manfaat di bawah “Hambatan”.",
      en: "The warning box lists benefits under “Obstacles”.",
    },
    reading: { id: "Ditampilkan sebagai teks saja.", en: "Shown as text only." },
    reason: { id: "Tidak ada aturan di dalamnya.", en: "There is no rule in it." },
    proposedOn,
  },
  {
    id: "empty-record-column",
    number: 36,
    problem: { id: "Kolom pencatatan dan pendataan kosong.", en: "The column of records is empty." },
    reading: {
      id: "Register memakai kolom yang lazim: agenda, pengadu, terlapor, isi, bukti, telaah, penanganan.",
      en: "The register uses the usual fields: agenda, complainant, reported party, content, evidence, review, handling.",
    },
    reason: { id: "Tanpa itu tidak ada kewajiban mencatat.", en: "Otherwise there is no duty to record." },
    proposedOn,
  },
  {
    id: "legal-basis",
    number: 37,
    problem: {
      id: "Dasar hukum tidak memuat UU 25/2009, Perpres 76/2013, PermenPANRB 5/2025, UU 14/2008, UU 27/2022; Perpres 86/2007 tampaknya sudah diganti Perpres 1/2025.",
      en: "The legal basis lacks Law 25/2009, Presidential Regulation 76/2013, PANRB Regulation 5/2025, Law 14/2008 and Law 27/2022; Presidential Regulation 86/2007 seems replaced by 1/2025.",
    },
    reading: {
      id: "Daftar SOP ditampilkan apa adanya; undang-undang berlaku sebagai batas luar dalam pengaturan.",
      en: "The SOP's list is shown as it is; the laws apply as outer limits in settings.",
    },
    reason: { id: "Sumbernya tidak disunting.", en: "The source is not edited." },
    proposedOn,
  },
  {
    id: "means-is-a-thing",
    number: 38,
    problem: { id: "“Sarana Pelayanan” sebagai pelaksana.", en: "“Means of Service” as an executor." },
    reading: { id: "Sebuah benda: diperlakukan sebagai kanal.", en: "It is a thing: treated as a channel." },
    reason: { id: "Kotak tidak punya akun.", en: "A box has no login." },
    proposedOn,
  },
  {
    id: "lost-symbols",
    number: 39,
    problem: {
      id: "Lambang bagan alir hilang dalam salinan teks; “Ya” dan “Kotak Pengaduan” sisa label panah di kolom resepsionis.",
      en: "The flowchart symbols are lost in the text copy; “Ya” and “Kotak Pengaduan” are left-over arrow labels in the receptionist's column.",
    },
    reading: {
      id: "Keputusan pada langkah 2 dan 4; arah panah yang tepat tidak diketahui.",
      en: "Decisions at steps 2 and 4; the exact arrows are unknown.",
    },
    reason: { id: "Hanya salinan teks yang tersedia.", en: "Only the text copy is at hand." },
    proposedOn,
  },
];
