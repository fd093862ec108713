import { inBoth } from "../in-both.ts";

/** What our scripts say: words kept on the device, a line that is away, files on their way. */
export const deviceText = inBoth({
  offer: {
    id: "Tulisan Anda dari pukul {time} masih ada di perangkat ini dan belum terkirim.",
    en: "What you wrote at {time} is still on this device and has not been sent.",
  },
  maybe: {
    id: "Tulisan Anda dari pukul {time} mungkin belum sampai. Pakai lagi dan kirim: yang sudah sampai tidak menjadi dua.",
    en: "What you wrote at {time} may not have arrived. Use it and send it again: what did arrive does not become two.",
  },
  restore: { id: "Pakai tulisan itu", en: "Use it" },
  drop: { id: "Hapus dari perangkat", en: "Delete it from this device" },
  keeping: {
    id: "Yang Anda tulis di halaman ini disimpan di perangkat ini sampai terkirim, paling lama 24 jam.",
    en: "What you write on this page is kept on this device until it is sent, for 24 hours at most.",
  },
  away: {
    id: "Belum terkirim: sambungan terputus. Jangan tutup halaman ini; begitu tersambung, kami mengirimnya sendiri.",
    en: "Not sent yet: the connection is gone. Keep this page open; it will be sent by itself once the connection is back.",
  },
  back: { id: "Tersambung lagi. Sedang dikirim…", en: "Connected again. Sending…" },
  unsent: { id: "Pengaduan Anda belum terkirim:", en: "Your complaint has not been sent:" },
  sendNow: { id: "kirim sekarang", en: "send it now" },
  sentOtherwise: {
    id: "Tulisan ini mungkin sudah sampai dari perangkat ini, dengan isian lain. Lihat dahulu apakah Anda sudah mendapat tanda terima lewat email. Bila belum, atau bila ini pengaduan lain, kirim sekali lagi.",
    en: "These words may have arrived from this device before, with other answers. First look whether you have a receipt by email. If not, or if this is another complaint, send it once more.",
  },
});

/** Files that are sent in pieces. */
export const uploadText = inBoth({
  sending: { id: "{name}: {share} % dari {size}", en: "{name}: {share} % of {size}" },
  checking: { id: "{name}: terkirim, sedang diperiksa…", en: "{name}: sent, being checked…" },
  waiting: {
    id: "{name}: sambungan terputus pada {share} %. Dilanjutkan sendiri begitu tersambung.",
    en: "{name}: the connection broke at {share} %. It goes on by itself once it is back.",
  },
  done: { id: "{name}: sudah dilampirkan.", en: "{name}: attached." },
  failed: {
    id: "{name}: tidak dapat dilampirkan. Lanjutkan tanpa berkas ini; Anda dapat menyusulkannya lewat pesan.",
    en: "{name}: could not be attached. Go on without it; you can send it later with a message.",
  },
  stop: { id: "Batalkan", en: "Cancel" },
  busy: {
    id: "Belum semua berkas terkirim. Anda boleh menunggu, atau lanjut sekarang: berkasnya dapat menyusul lewat pesan di halaman lacak.",
    en: "Not all files have been sent. You may wait, or go on now: the files can follow with a message on the tracking page.",
  },
  without: { id: "Lanjut tanpa berkas ini", en: "Go on without these files" },
});

/** Where they go with a message: what differs. */
export const messageUploadText = inBoth({
  failed: {
    id: "{name}: tidak dapat dilampirkan. Kirim pesan tanpa berkas ini; Anda dapat menyusulkannya dengan pesan lain.",
    en: "{name}: could not be attached. Send the message without it; you can send it later with another message.",
  },
  busy: {
    id: "Belum semua berkas terkirim. Anda boleh menunggu, atau kirim pesan ini sekarang: berkasnya dapat menyusul dengan pesan lain.",
    en: "Not all files have been sent. You may wait, or send this message now: the files can follow with another one.",
  },
  without: { id: "Kirim tanpa berkas ini", en: "Send without these files" },
});
