import type { WordsTree } from "../words.ts";

/** The second step when signing in. */
export const secondStepText = {
  title: { id: "Masukkan kode", en: "Enter the code" },
  lead: {
    id: "Buka aplikasi autentikator Anda dan ketik enam angka untuk Tanggap. Bila ponsel tidak ada, ketik satu kode cadangan.",
    en: "Open your authenticator app and type the six digits for Tanggap. Without your phone, type one backup code.",
  },
  code: { id: "Kode", en: "Code" },
  submit: { id: "Masuk", en: "Sign in" },
  codeNeeded: { id: "Isi kodenya.", en: "Enter the code." },
  wrong: {
    id: "Kode ini tidak cocok, atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu ketik yang baru.",
    en: "This code does not match, or was used already. Wait for the next code in the app and type that one.",
  },
  throttled: {
    id: "Terlalu banyak kode salah. Tunggu {wait}, lalu coba lagi.",
    en: "Too many wrong codes. Wait {wait}, then try again.",
  },
  over: {
    id: "Waktu untuk memasukkan kode sudah habis. Masuk lagi dengan kata sandi.",
    en: "The time for entering the code is over. Sign in with your password again.",
  },
  lost: {
    id: "Ponsel dan kode cadangan hilang? Administrator kantor dapat menyetel ulang langkah ini.",
    en: "Lost both phone and backup codes? An administrator of the office can reset this step.",
  },
} as const satisfies WordsTree;

/** Setting the second step up. */
export const setupText = {
  title: { id: "Pasang langkah kedua", en: "Set up the second step" },
  required: {
    id: "Untuk peran {role}, kata sandi saja tidak cukup: setiap kali masuk Anda juga mengetik kode dari ponsel. Pasang sekarang; setelah itu konsol terbuka.",
    en: "For the role {role} a password alone is not enough: each time you sign in you also type a code from your phone. Set it up now; then the console opens.",
  },
  optional: {
    id: "Setiap kali masuk Anda juga mengetik kode dari ponsel. Siapa pun yang mengetahui kata sandi Anda tetap tidak dapat masuk.",
    en: "Each time you sign in you also type a code from your phone. Who knows your password still can't get in.",
  },
  scan: {
    id: "1. Pasang aplikasi autentikator di ponsel (misalnya Aegis, Google Authenticator, Microsoft Authenticator), lalu pindai kode ini.",
    en: "1. Install an authenticator app on your phone (such as Aegis, Google Authenticator, Microsoft Authenticator) and scan this code.",
  },
  picture: { id: "Kode QR untuk aplikasi autentikator", en: "QR code for the authenticator app" },
  byHand: { id: "Tidak dapat memindai? Ketik kunci ini di aplikasi", en: "Can't scan? Type this key into the app" },
  key: { id: "Kunci", en: "Key" },
  confirm: { id: "2. Ketik enam angka yang ditampilkan aplikasi", en: "2. Type the six digits that the app shows" },
  submit: { id: "Pasang", en: "Set it up" },
  wrong: {
    id: "Kode ini tidak cocok. Periksa apakah jam ponsel tepat, lalu ketik kode yang sekarang tampil.",
    en: "This code does not match. Check that the phone's clock is right and type the code it shows now.",
  },
  tooLate: {
    id: "Halaman ini sudah terlalu lama terbuka. Pindai kode yang baru.",
    en: "This page was open for too long. Scan the new code.",
  },
  throttled: {
    id: "Terlalu banyak percobaan. Tunggu seperempat jam, lalu coba lagi.",
    en: "Too many tries. Wait a quarter of an hour, then try again.",
  },
  codesTitle: { id: "Simpan kode cadangan", en: "Keep the backup codes" },
  codesDone: { id: "Langkah kedua terpasang.", en: "The second step is set up." },
  codesLead: {
    id: "Bila ponsel hilang atau rusak, satu kode ini membuka satu kali masuk. Tulis atau cetak sekarang dan simpan jauh dari ponsel: kode tidak ditampilkan lagi.",
    en: "If your phone is lost or broken, one of these opens one sign-in. Write them down or print them now and keep them away from the phone: they are not shown again.",
  },
  codesKept: { id: "Sudah saya simpan, lanjut", en: "I have kept them, go on" },
  goOn: { id: "Ke konsol", en: "To the console" },
  codesGone: {
    id: "Kode cadangan hanya ditampilkan sekali. Bila hilang, mintalah administrator menyetel ulang langkah kedua.",
    en: "Backup codes are shown once. If they are lost, ask an administrator to reset the second step.",
  },
} as const satisfies WordsTree;

/** A person's own page. */
export const accountText = {
  title: { id: "Akun saya", en: "My account" },
  role: { id: "Peran", en: "Role" },
  post: { id: "Jabatan", en: "Post" },
  secondStep: { id: "Langkah kedua saat masuk", en: "Second step when signing in" },
  on: { id: "Terpasang", en: "Set up" },
  off: { id: "Belum dipasang", en: "Not set up" },
  setUp: { id: "Pasang langkah kedua", en: "Set up the second step" },
  lost: {
    id: "Ganti ponsel? Mintalah administrator lain menyetel ulang langkah kedua, lalu pasang lagi.",
    en: "A new phone? Ask another administrator to reset the second step, then set it up again.",
  },
  outside: { id: "Masuk lewat {host}", en: "Signing in through {host}" },
  linked: { id: "Tertaut", en: "Linked" },
  unlinked: { id: "Belum tertaut", en: "Not linked" },
  link: { id: "Tautkan akun saya", en: "Link my account" },
  linkAgain: { id: "Tautkan akun lain", en: "Link another account" },
  linkDone: { id: "Akun Anda sudah tertaut.", en: "Your account is linked." },
  linkTaken: {
    id: "Akun di sana sudah tertaut dengan orang lain di kantor ini. Tidak ada yang diubah.",
    en: "That account is already linked with somebody else here. Nothing was changed.",
  },
  linkFailed: {
    id: "Penautan tidak selesai. Tidak ada yang diubah; coba lagi dari sini.",
    en: "The linking was not finished. Nothing was changed; try again from here.",
  },
} as const satisfies WordsTree;

/** Signing in through the office's own sign-in. */
export const outsideText = {
  button: { id: "Masuk lewat {host}", en: "Sign in through {host}" },
  or: { id: "atau", en: "or" },
  unknown: {
    id: "Akun {host} ini belum tertaut dengan siapa pun di sini. Masuk dengan kata sandi, lalu tautkan di halaman «Akun saya».",
    en: "This {host} account is not linked with anybody here. Sign in with your password, then link it on the page “My account”.",
  },
  failed: {
    id: "Masuk lewat {host} tidak selesai. Coba lagi, atau masuk dengan kata sandi.",
    en: "Signing in through {host} was not finished. Try again, or sign in with your password.",
  },
  away: {
    id: "{host} sedang tidak dapat dihubungi. Masuk dengan kata sandi, atau coba lagi nanti.",
    en: "{host} can't be reached now. Sign in with your password, or try again later.",
  },
} as const satisfies WordsTree;

/** Passwords that are guessed soon. */
export const guessableText = {
  common: {
    id: "Kata sandi ini ada dalam daftar yang sering bocor, jadi cepat tertebak. Pakai beberapa kata yang tidak biasa bersama-sama.",
    en: "This password is on the list of those that leak often, so it is guessed soon. Use a few words that don't usually stand together.",
  },
  ofOffice: {
    id: "Kata sandi ini hampir seluruhnya nama kantor, nama Anda, atau angka, jadi cepat tertebak. Tambahkan kata lain.",
    en: "This password is little more than the office's name, your name, or digits, so it is guessed soon. Add other words.",
  },
} as const satisfies WordsTree;
