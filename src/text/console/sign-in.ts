import type { WordsTree } from "../words.ts";

export const signInText = {
  title: { id: "Masuk petugas", en: "Staff sign-in" },
  lead: {
    id: "Untuk petugas kantor ini. Bila Anda ingin mengadu atau melacak pengaduan, gunakan halaman pengaduan.",
    en: "For the staff of this office. To complain or to follow your complaint, use the public pages.",
  },
  toPublic: { id: "Ke halaman pengaduan", en: "To the public pages" },
  email: { id: "Email", en: "E-mail" },
  password: { id: "Kata sandi", en: "Password" },
  submit: { id: "Masuk", en: "Sign in" },
  help: {
    id: "Lupa kata sandi? Administrator kantor dapat membuat tautan baru untuk Anda.",
    en: "Forgot your password? An administrator of the office can make a new link for you.",
  },
  emailNeeded: { id: "Isi email Anda.", en: "Enter your e-mail address." },
  passwordNeeded: { id: "Isi kata sandi Anda.", en: "Enter your password." },
  wrong: {
    id: "Email atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.",
    en: "The e-mail address or the password does not match. Check both and try again.",
  },
  throttled: {
    id: "Terlalu banyak percobaan. Tunggu {wait}, lalu coba lagi.",
    en: "Too many tries. Wait {wait}, then try again.",
  },
  seconds: { id: "{amount} detik", en: "{amount} seconds" },
  minutes: { id: "{amount} menit", en: "{amount} minutes" },
  disabled: {
    id: "Akun ini sedang dinonaktifkan. Hubungi administrator kantor.",
    en: "This account is disabled. Ask an administrator of the office.",
  },
  firstTitle: { id: "Masuk dulu", en: "Sign in first" },
  firstBody: {
    id: "Sesi Anda sudah berakhir. Tulisan Anda belum tersimpan, dan tidak hilang: masuk di tab baru, lalu kirim lagi dari halaman ini.",
    en: "Your session has ended. What you wrote is not saved yet, and not lost: sign in in a new tab, then send it again from this page.",
  },
  firstOpen: { id: "Masuk di tab baru", en: "Sign in in a new tab" },
  firstAgain: { id: "Kirim lagi", en: "Send it again" },
  firstTyped: { id: "Yang Anda tulis", en: "What you wrote" },
  signedOut: { id: "Anda sudah keluar.", en: "You are signed out." },
} as const satisfies WordsTree;

export const invitationText = {
  title: { id: "Selamat datang di Tanggap", en: "Welcome to Tanggap" },
  firstTitle: { id: "Buat administrator pertama", en: "Make the first administrator" },
  firstLead: {
    id: "Kantor ini belum punya administrator. Orang ini akan menambahkan petugas dan pimpinan.",
    en: "This office has no administrator yet. This person will add the officers and leaders.",
  },
  lead: { id: "Undangan untuk {name}, {role}.", en: "An invitation for {name}, {role}." },
  name: { id: "Nama", en: "Name" },
  email: { id: "Email", en: "E-mail" },
  emailHint: { id: "Dipakai untuk masuk.", en: "Used to sign in." },
  password: { id: "Kata sandi baru", en: "New password" },
  passwordHint: {
    id: "Paling sedikit {length} karakter. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata rumit.",
    en: "At least {length} characters. A few words you remember are better than one hard word.",
  },
  again: { id: "Kata sandi sekali lagi", en: "Password once more" },
  submit: { id: "Simpan dan masuk", en: "Save and sign in" },
  nameNeeded: { id: "Isi nama.", en: "Enter a name." },
  emailNeeded: {
    id: "Isi alamat email, seperti nama@bps.go.id.",
    en: "Enter an e-mail address, such as name@bps.go.id.",
  },
  passwordShort: {
    id: "Kata sandi terlalu pendek: paling sedikit {length} karakter.",
    en: "The password is too short: at least {length} characters.",
  },
  passwordDiffers: { id: "Kedua kata sandi tidak sama. Ketik lagi.", en: "The two passwords differ. Type them again." },
  taken: { id: "Email ini sudah dipakai. Gunakan yang lain.", en: "This e-mail address is already used. Use another." },
  toSignIn: { id: "Ke halaman masuk", en: "To the sign-in page" },
  goneTitle: { id: "Tautan tidak berlaku", en: "This link is not valid" },
  gone: {
    id: "Tautan ini sudah dipakai, sudah lewat waktunya, atau salah salin. Mintalah tautan baru kepada administrator kantor.",
    en: "This link was used, has expired, or was copied wrongly. Ask an administrator of the office for a new one.",
  },
} as const satisfies WordsTree;
