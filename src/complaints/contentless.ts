/**
 * Whether a response says nothing but that the complaint is on its way: "sudah diteruskan ke bagian terkait, mohon
 * menunggu". It is questioned, never refused: the officer may send it as it is. Judged by what is left when the stock
 * words of such answers, greetings and thanks are taken away; a number or a few words of substance are enough.
 */
export function isContentless(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  if (words.some((word) => /\p{N}/u.test(word))) return false;
  const substance = words.filter((word) => !stock.has(word));
  const stalls = words.some((word) => stalling.has(word));
  return stalls ? substance.length <= 3 : words.length < 3;
}

/** Words that put the matter off to somebody or to later. */
const stalling = wordSet(`
  diteruskan teruskan meneruskan disampaikan sampaikan diproses proses memproses ditindaklanjuti tindaklanjuti
  menindaklanjuti dikoordinasikan koordinasikan berkoordinasi dilimpahkan didisposisikan disposisi ditangani
  dipelajari dicatat menunggu tunggu forwarded forward forwarding passed processed processing handled handling noted
  escalated referred wait
`);

/** What such answers are made of besides. */
const stock = new Set([
  ...stalling,
  ...wordSet(`
    pengaduan aduan laporan keluhan pesan permintaan masukan anda saudara saudari bapak ibu pak bu kakak sdr kami kita
    saya ini itu tersebut sudah telah akan sedang masih sementara segera dalam pada untuk kepada ke di dari oleh dan
    atau yang agar supaya dengan secara adalah bagian bidang seksi subbagian tim unit pihak instansi pimpinan kepala
    petugas kantor umum internal terkait berwenang bersangkutan lebih lanjut selanjutnya tindak lanjut ya iya mohon
    maaf kesabaran kesediaan terima kasih terimakasih atas salam hormat yth yang-terhormat selamat pagi siang sore
    malam demikian perhatian kerja sama kerjasama lagi mohon-maaf bisa dapat harap bersabar diterima terima kabar
    your complaint report message has have been is are was were to the a an of for and or our we will be with by it
    this that department section unit team office head leader leadership relevant responsible concerned please thank
    thanks you dear sir madam regards sincerely patience further follow up being on in at under process soon kindly
    matter
  `),
]);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
