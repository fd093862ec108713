import { inBoth } from "../in-both.ts";

/** How a desk in the office's own network trusts the office's authority. */
export const certificateText = inBoth({
  title: { id: "Percayai sertifikat kantor", en: "Trust the office's certificate" },
  lead: {
    id: "Halaman ini untuk komputer petugas di jaringan kantor. Warga tidak perlu melakukan apa pun.",
    en: "This page is for desks in the office's own network. Members of the public need not do anything.",
  },
  why: {
    id: "Sambungan ke Tanggap dienkripsi dengan sertifikat buatan kantor sendiri. Peramban baru mempercayainya setelah otoritas kantor dipasang sekali di setiap komputer.",
    en: "The connection to Tanggap is encrypted by a certificate of the office's own making. Browsers trust it once the office's authority is installed on each computer.",
  },
  compare: { id: "2. Bandingkan sidik jari", en: "2. Compare the fingerprint" },
  compareHow: {
    id: "Minta sidik jari (SHA-256) kepada pengelola server, lewat kertas atau telepon, dan bandingkan dengan sertifikat yang Anda unduh. Bila ada satu huruf pun berbeda, berhenti dan laporkan.",
    en: "Ask whoever runs the server for the fingerprint (SHA-256), on paper or by telephone, and compare it with the certificate that you download. If a single letter differs, stop and report it.",
  },
  fingerprint: { id: "Sidik jari menurut halaman ini", en: "Fingerprint according to this page" },
  download: { id: "1. Unduh", en: "1. Download" },
  install: { id: "3. Pasang", en: "3. Install" },
  get: { id: "Unduh sertifikat otoritas", en: "Download the authority's certificate" },
  windows: { id: "Windows (Chrome, Edge)", en: "Windows (Chrome, Edge)" },
  windowsHow: {
    id: "Klik dua kali berkas itu, pilih «Install Certificate», «Local Machine», lalu «Place all certificates in the following store» dan «Trusted Root Certification Authorities». Sidik jarinya ada di «Details», «Thumbprint» (SHA-1); untuk SHA-256 jalankan: certutil -hashfile tanggap-otoritas.crt SHA256",
    en: "Double-click the file, choose “Install Certificate”, “Local Machine”, then “Place all certificates in the following store” and “Trusted Root Certification Authorities”. “Details”, “Thumbprint” shows SHA-1; for SHA-256 run: certutil -hashfile tanggap-otoritas.crt SHA256",
  },
  firefox: { id: "Firefox", en: "Firefox" },
  firefoxHow: {
    id: "Setelan, Privasi & Keamanan, Lihat Sertifikat, Otoritas, Impor; centang «Percayai CA ini untuk mengidentifikasi situs web».",
    en: "Settings, Privacy & Security, View Certificates, Authorities, Import; tick “Trust this CA to identify websites”.",
  },
  linux: { id: "Linux (Debian, Ubuntu)", en: "Linux (Debian, Ubuntu)" },
  linuxHow: {
    id: "openssl x509 -in tanggap-otoritas.crt -out tanggap.crt && sudo cp tanggap.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates",
    en: "openssl x509 -in tanggap-otoritas.crt -out tanggap.crt && sudo cp tanggap.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates",
  },
  phone: { id: "Android", en: "Android" },
  phoneHow: {
    id: "Setelan, Keamanan, Enkripsi & kredensial, Pasang sertifikat, Sertifikat CA.",
    en: "Settings, Security, Encryption & credentials, Install a certificate, CA certificate.",
  },
  careful: {
    id: "Pasang hanya di komputer milik kantor: siapa pun yang memegang kunci otoritas ini dapat menyamar sebagai situs lain di komputer yang mempercayainya.",
    en: "Install it on the office's own computers only: whoever holds this authority's key could pose as other sites on a computer that trusts it.",
  },
});
