import type { WordsTree } from "../words.ts";

/** What a page that follows what happens says about itself. */
export const liveText = {
  changed: {
    id: "Pengaduan ini baru saja berubah; halaman sudah diperbarui, tulisan Anda tidak disentuh.",
    en: "This complaint has just changed; the page is up to date, what you are writing was left alone.",
  },
  held: {
    id: "Pengaduan ini baru saja berubah. Muat ulang halaman untuk melihatnya.",
    en: "This complaint has just changed. Load the page again to see it.",
  },
  over: {
    id: "Sesi Anda berakhir; halaman ini tidak diperbarui lagi. Muat ulang untuk masuk lagi.",
    en: "Your session ended; this page is not kept up to date any more. Load it again to sign in.",
  },
  lost: {
    id: "Halaman ini tidak dapat diperbarui. Salin tulisan Anda, lalu muat ulang.",
    en: "This page can't be brought up to date. Copy what you wrote, then load it again.",
  },
} as const satisfies WordsTree;
