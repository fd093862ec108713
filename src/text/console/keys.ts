import type { WordsTree } from "../words.ts";

/** The list of keys and the palette of commands. */
export const keysText = {
  title: { id: "Pintasan papan tik", en: "Keyboard shortcuts" },
  open: { id: "Pintasan", en: "Shortcuts" },
  commands: { id: "Perintah", en: "Commands" },
  close: { id: "Tutup", en: "Close" },
  single: { id: "Pakai pintasan satu huruf di komputer ini", en: "Use one-letter shortcuts on this computer" },
  followedBy: { id: "lalu", en: "then" },
  groups: {
    everywhere: { id: "Di mana saja", en: "Everywhere" },
    list: { id: "Di daftar", en: "In a list" },
    complaint: { id: "Di halaman pengaduan", en: "On a complaint's page" },
    go: { id: "Pergi ke", en: "Go to" },
  },
  does: {
    help: { id: "Buka daftar ini", en: "Open this list" },
    palette: {
      id: "Cari perintah, tempat, atau nomor pengaduan",
      en: "Find a command, a place or a complaint's number",
    },
    search: { id: "Ke kotak cari", en: "To the search box" },
    escape: { id: "Tutup jendela kecil", en: "Close a small window" },
    next: { id: "Baris berikutnya", en: "Next line" },
    previous: { id: "Baris sebelumnya", en: "Line before" },
    enter: { id: "Buka baris itu", en: "Open that line" },
    pick: { id: "Pilih baris itu, atau batal", en: "Choose that line, or not" },
    nextOne: { id: "Pengaduan berikutnya di daftar asal", en: "Next complaint of the list you came from" },
    previousOne: { id: "Pengaduan sebelumnya di daftar asal", en: "Complaint before in the list you came from" },
    back: { id: "Kembali ke daftar asal", en: "Back to the list you came from" },
    form: { id: "Ke isian yang terbuka", en: "To the open form" },
    send: { id: "Kirim isian yang sedang ditulis", en: "Send the form that is being written" },
  },
  palette: {
    label: { id: "Perintah, tempat, atau nomor pengaduan", en: "Command, place or complaint's number" },
    places: { id: "Tempat", en: "Place" },
    verbs: { id: "Pengaduan ini", en: "This complaint" },
    lists: { id: "Daftar", en: "List" },
    complaints: { id: "Pengaduan", en: "Complaint" },
    search: { id: "Cari “{words}”", en: "Search “{words}”" },
    open: { id: "Buka {reference}", en: "Open {reference}" },
    none: { id: "Tidak ada yang cocok.", en: "Nothing fits." },
    hint: { id: "Panah untuk memilih, Enter untuk menjalankan.", en: "Arrows to choose, Enter to go." },
  },
} as const satisfies WordsTree;
