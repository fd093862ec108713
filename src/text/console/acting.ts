import type { WordsTree } from "../words.ts";

export const actingText = {
  title: { id: "Pejabat pengganti (Plh/Plt)", en: "Acting officials (Plh/Plt)" },
  lead: {
    id: "Selama tanggal ini pengganti pimpinan dapat bertindak dengan hak pimpinan, dan riwayat mencatatnya sebagai Plh. Pengaduan tentang pimpinan, juga tentang dirinya, tetap tersembunyi darinya.",
    en: "Between these days whoever acts for a leader can use the leader's rights, and the history says so. Complaints about the leader, and about themselves, stay hidden from them.",
  },
  none: { id: "Saat ini tidak ada.", en: "Nobody at present." },
  line: { id: "{name} menggantikan {other}, {from} sampai {to}", en: "{name} acts for {other}, {from} to {to}" },
  noSecondStep: {
    id: "{name} belum memasang langkah kedua saat masuk. Hak pimpinan baru dapat dipakai setelah langkah itu dipasang di halaman akunnya.",
    en: "{name} has not set up the second step of signing in. The leader's rights can be used only after it is set up on their account page.",
  },
  now: { id: "sekarang", en: "now" },
  later: { id: "akan datang", en: "to come" },
  end: { id: "Akhiri", en: "End" },
  who: { id: "Yang menggantikan", en: "Who acts" },
  forWhom: { id: "Menggantikan", en: "For whom" },
  choose: { id: "Pilih orang", en: "Choose someone" },
  from: { id: "Dari tanggal", en: "From" },
  to: { id: "Sampai tanggal", en: "To" },
  go: { id: "Tunjuk", en: "Name them" },
  wrong: {
    id: "Pilih dua orang yang berbeda, dan tanggal akhir yang tidak mendahului tanggal awal.",
    en: "Choose two different people, and a last day that is not before the first.",
  },
  begin: { id: "Bertindak sebagai Plh pimpinan", en: "Act for the leader" },
  stop: { id: "Kembali sebagai diri sendiri", en: "Be yourself again" },
  plh: { id: "Plh", en: "acting" },
  plt: { id: "Plt", en: "acting" },
} as const satisfies WordsTree;
