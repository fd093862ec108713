import type { WordsTree } from "../words.ts";

/** Asked before somebody is shut out. */
export const disablingText = {
  title: { id: "Nonaktifkan {name}?", en: "Disable {name}?" },
  holds: { id: "Yang masih dipegang {name}", en: "What {name} still holds" },
  holdsSome: {
    id: "Pengaduan terbuka: {count}. Batas waktunya terus berjalan, dan tidak ada yang mengerjakannya sampai diserahkan kepada orang lain.",
    en: "Open complaints: {count}. Their time keeps running, and nobody works on them until they are handed over.",
  },
  holdsNone: { id: "Tidak ada pengaduan terbuka.", en: "No open complaints." },
  handOverFirst: { id: "Serahkan pekerjaannya sekarang", en: "Hand over their work now" },
  handOverAfter: {
    id: "Bila belum diserahkan, halaman serah terima terbuka setelah orang ini dinonaktifkan.",
    en: "If it is not handed over yet, the hand-over page opens once they are disabled.",
  },
  acting: {
    id: "Penunjukan ini tetap tercatat dan baru selesai bila diakhiri:",
    en: "These stay named, and are over only when ended:",
  },
  end: { id: "akhiri", en: "end it" },
  follows: { id: "Yang terjadi sesudahnya", en: "What follows" },
  followsOut: {
    id: "Orang itu langsung keluar dari semua perangkat dan tidak dapat masuk lagi.",
    en: "They are signed out on every device at once and cannot sign in any more.",
  },
  followsTokens: {
    id: "Token API dan tautan sekali pakainya berakhir, dan tidak kembali bila ia diaktifkan lagi.",
    en: "Their API tokens and one-time link end, and do not come back when they are enabled again.",
  },
  followsRecord: {
    id: "Nama dan semua yang pernah dikerjakannya tetap tercatat.",
    en: "Their name and all they have done stay on record.",
  },
  followsBack: {
    id: "Ia dapat diaktifkan lagi kapan saja, dengan kata sandi yang sama.",
    en: "They can be enabled again at any time, with the same password.",
  },
  last: {
    id: "{name} administrator terakhir yang aktif, jadi belum dapat dinonaktifkan. Tambahkan administrator lain lebih dulu.",
    en: "{name} is the last active administrator and cannot be disabled yet. Add another one first.",
  },
  go: { id: "Nonaktifkan", en: "Disable" },
  keep: { id: "Batal", en: "Cancel" },
} as const satisfies WordsTree;
