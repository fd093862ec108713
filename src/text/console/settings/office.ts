import type { WordsTree } from "../../words.ts";

export const officeText = {
  title: { id: "Kantor", en: "Office" },
  lead: {
    id: "Nama, alamat, dan lambang kantor di halaman untuk umum, di konsol, pada tanda terima, dan dalam pemberitahuan.",
    en: "Name, address and logo of the office on public pages, in the console, on proofs and in notices.",
  },
  name: { id: "Nama kantor", en: "Name of the office" },
  nameEn: { id: "Nama kantor dalam bahasa Inggris", en: "Name of the office in English" },
  address: { id: "Alamat", en: "Address" },
  contact: { id: "Telepon, email, atau keduanya", en: "Phone, e-mail, or both" },
  opening: { id: "Kata pembuka di halaman depan", en: "Opening words on the first page" },
  openingEn: { id: "Kata pembuka dalam bahasa Inggris", en: "Opening words in English" },
  openingHint: { id: "Satu atau dua kalimat.", en: "A sentence or two." },
  logo: { id: "Lambang", en: "Logo" },
  logoHint: {
    id: "Gambar JPEG, PNG, atau WebP, paling besar 200 KB dan cukup 200 piksel. Gambar digambar ulang, sehingga data di dalamnya tidak ikut.",
    en: "A JPEG, PNG or WebP picture of at most 200 KB; 200 pixels are enough. It is drawn anew, so no data inside it goes along.",
  },
  noLogo: { id: "Belum ada lambang.", en: "No logo yet." },
  dropLogo: { id: "Hapus lambang", en: "Take the logo away" },
  save: { id: "Simpan", en: "Save" },
  saved: { id: "Tersimpan.", en: "Saved." },
  sample: { id: "Lambang sekarang", en: "The logo now" },
  back: { id: "Kembali ke kata SOP", en: "Back to the SOP's words" },
  backHint: {
    id: "Nama dan kontak menurut SOP berlaku lagi; lambang dan kata pembuka dihapus.",
    en: "Name and contact of the SOP hold again; logo and opening words are taken away.",
  },
  wasSaved: { id: "{name} menyimpan: {text}", en: "{name} saved: {text}" },
  wasBack: { id: "{name} mengembalikan ke kata SOP", en: "{name} put it back to the SOP's words" },
  withLogo: { id: "dengan lambang", en: "with a logo" },
  wrong: {
    name: { id: "Tulis nama kantor, paling panjang 100 huruf.", en: "Write the office's name, at most 100 letters." },
    long: { id: "Paling panjang {most} huruf.", en: "At most {most} letters." },
    logo: {
      id: "Berkas ini tidak dapat dipakai sebagai lambang. Pilih gambar JPEG, PNG, atau WebP yang lebih kecil, sekitar 200 piksel.",
      en: "This file can't be used as a logo. Choose a smaller JPEG, PNG or WebP picture, of about 200 pixels.",
    },
  },
} as const satisfies WordsTree;
