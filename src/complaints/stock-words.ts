/** Words that put the matter off to somebody or to later. */
export const stalling = wordSet(`
  diteruskan teruskan meneruskan disampaikan sampaikan menyampaikan diproses proses memproses ditindaklanjuti
  tindaklanjuti menindaklanjuti dikoordinasikan koordinasikan berkoordinasi mengoordinasikan mengkoordinasikan
  koordinasi dilimpahkan limpahkan didisposisikan disposisikan disposisi ditangani tangani menangani dipelajari
  pelajari mempelajari dicatat catat mencatat menunggu tunggu ditunggu dilaporkan laporkan melaporkan diinformasikan
  informasikan dikomunikasikan komunikasikan dilanjutkan
  forwarded forward forwarding passed processed processing handled handling noted escalated referred wait await
  reported communicated coordinate coordinating coordinated
`);

/** Words of looking at it, of excuses and of good intentions: with hardly anything beside them nothing is said. */
export const excusing = wordSet(`
  maaf mohon-maaf memohon permohonan evaluasi dievaluasi mengevaluasi ditelusuri telusuri menelusuri penelusuran
  ditinjau tinjau meninjau peninjauan diperiksa periksa memeriksa pemeriksaan dicek cek mengecek dibahas bahas
  membahas pembahasan diverifikasi verifikasi memverifikasi didalami dalami mendalami dikaji kaji mengkaji kajian
  diperhatikan perhatikan memperhatikan meningkatkan tingkatkan ditingkatkan peningkatan berupaya berusaha berkomitmen
  diupayakan upayakan mengupayakan diusahakan usahakan
  sorry apologise apologize apologies apology look looking looked review reviewed reviewing evaluate evaluated
  evaluation investigate investigating investigated improve improving improved improvement improvements strive
  consider considered consideration appreciate appreciated value valued regret
`);

/** What such answers are made of besides. */
export const stock = new Set([
  ...stalling,
  ...excusing,
  ...wordSet(`
    pengaduan aduan laporan keluhan pesan permintaan masukan kritik saran anda saudara saudari bapak ibu pak bu kakak
    sdr kami kita saya ini itu tersebut hal sudah telah akan sedang masih sementara segera secepatnya secepat mungkin
    dalam pada untuk kepada ke di dari oleh dan serta atau yang agar supaya guna dengan secara sesuai sebagai sebagaimana
    juga melalui lewat via tanggal tgl hari jam pukul nomor no surat nota memo tertanggal agenda ketentuan berlaku
    prosedur sop mekanisme tugas fungsi kewenangan adalah bagian bidang seksi subbagian subbag tim unit pihak instansi
    pimpinan kepala kabid kabag kasi ketua koordinator petugas pegawai kantor badan pusat statistik bps dinas
    direktorat sekretariat provinsi kabupaten kota umum internal terkait berwenang bersangkutan lebih lanjut
    selanjutnya tindak lanjut lanjuti ya iya mohon kesabaran kesediaan kesempatan kepercayaan terima kasih terimakasih
    atas salam hormat yth yang-terhormat selamat pagi siang sore malam demikian perhatian kerja sama kerjasama lagi
    bisa dapat harap harapkan bersabar sabar diterima terima menerima kabar informasi kelak nanti nantinya kemudian
    ketidaknyamanan ketidaknyamanannya tidak nyaman kurang kekurangan kelalaian kesalahan keterlambatan kejadian
    kendala pengalaman terjadi dialami alami dirasakan rasakan ditimbulkan timbul menimbulkan sebesar-besarnya
    sebesar besarnya sedalam-dalamnya setulus-tulusnya sangat bagi menghargai hargai dihargai kepedulian menjadi jadikan dijadikan bahan pembelajaran
    pertimbangan berharga perbaikan kedepan kedepannya depan depannya mendatang datang kualitas mutu kinerja layanan
    pelayanan terus senantiasa selalu baik terbaik memberikan berikan pasti tentu tentunya memahami mengerti pahami
    hasil hasilnya perkembangan perkembangannya setiap semua seluruh
    your complaint report message concern concerns feedback input issue has have had been is are was were am to the a
    an of for and or our we us i will be with by it its this that these any all may might can could would department
    section unit division team office head leader leadership staff colleagues authorities relevant responsible
    concerned competent please thank thanks you dear sir madam mr mrs ms regards best sincerely patience further follow
    up being on in at as into under process soon shortly kindly matter caused inconvenience experience experienced
    delay happened very much truly deeply seriously take taken taking back get let know once again make sure always
    quality service services better future there here from number letter dated internally need needed necessary
    action appropriate accordance applicable procedure procedures result results update updates time possible
    received receive important bringing attention through
  `),
]);

/** Bare words of deeds, where Indonesian and English have no prefix or ending that shows them. */
export const deeds = wordSet(`
  perbaiki ganti gantikan kirim kirimkan tambah tambahkan buka tutup ambil kembalikan tegur pindahkan cetak terbitkan
  hapus betulkan koreksi pasang bersihkan bayar bayarkan transfer serahkan batalkan cabut bebaskan ubah luruskan
  terpasang terkirim tersedia terbit
  sent paid built fixed gave given found wrote written told bought put moved kept
`);

/** Words that look like verbs of deeds and are none. */
export const noDeeds = wordSet(`
  dinas direktur direktorat divisi diklat digital dimana disiplin diskusi diseminasi distribusi distrik dialog diri
  dirinya disini disana diantara
  directorate director division district different difficult difficulty disappointed dissemination distribution discuss
  discussed display mention mentioned member members meeting merely memo
  memang mereka menjadi mengenai menurut mendatang meskipun menit merupakan melalui menteri menengah mengapa
  need indeed speed hundred based united
`);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
