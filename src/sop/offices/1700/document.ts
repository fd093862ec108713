import type { SopDocument } from "#sop/types.ts";

/** The head of SOP-1-107/17000/2025 as printed, first page. */
export const document: SopDocument = {
  issuer: { id: "Badan Pusat Statistik Provinsi Bengkulu", en: "BPS-Statistics Indonesia, Bengkulu Province" },
  unit: { id: "Tim Diseminasi Statistik", en: "Statistical Dissemination Team" },
  number: "SOP-1-107/17000/2025",
  name: { id: "Layanan Pengaduan", en: "Complaint Service" },
  made: "2025-02-24",
  approved: "2025-02-25",
  signatory: {
    post: { id: "Kepala BPS Provinsi Bengkulu", en: "Head of BPS Bengkulu Province" },
    name: "Ir. Win Rizal, M.E.",
    staffNumber: "196608251988021001",
  },
  legalBasis: [
    {
      id: "Undang-Undang Nomor 16 Tahun 1997 tentang Statistik",
      en: "Law Number 16 of 1997 on Statistics",
    },
    {
      id: "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
      en: "Law Number 20 of 2023 on the State Civil Apparatus",
    },
    {
      id: "Peraturan Pemerintah Nomor 51 Tahun 1999 tentang Penyelenggaraan Statistik",
      en: "Government Regulation Number 51 of 1999 on the Conduct of Statistics",
    },
    {
      id: "Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik",
      en: "Presidential Regulation Number 86 of 2007 on BPS-Statistics Indonesia",
    },
    {
      id: "Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020 tentang Organisasi dan Tata Kerja Badan Pusat Statistik",
      en: "BPS Regulation Number 7 of 2020 on the Organisation and Working Procedure of BPS",
    },
    {
      id: "Peraturan Badan Pusat Statistik Nomor 5 Tahun 2023 tentang Organisasi dan Tata Kerja Badan Pusat Statistik Provinsi dan Badan Pusat Statistik Kabupaten/Kota",
      en: "BPS Regulation Number 5 of 2023 on the Organisation and Working Procedure of Provincial and Regency/City BPS Offices",
    },
  ],
  qualifications: [
    {
      id: "Memiliki pengalaman bekerja minimal 2 tahun",
      en: "Has at least 2 years of work experience",
    },
    {
      id: "Memahami tugas pokok dan prosedur pelayanan pengaduan",
      en: "Understands the main duties and the procedure of the complaint service",
    },
    {
      id: "Pendidikan serendah-rendahnya SMA sederajat",
      en: "Has at least senior secondary education or its equal",
    },
  ],
  relations: [
    {
      id: "Seluruh SOP di lingkungan BPS Provinsi Bengkulu",
      en: "All SOPs of BPS Bengkulu Province",
    },
  ],
  equipment: [
    { id: "Komputer Lengkap", en: "Complete computer" },
    { id: "Alat Tulis Kantor", en: "Office stationery" },
    { id: "Jaringan Internet", en: "Internet connection" },
  ],
  warning: {
    lead: { id: "Hambatan dapat saja terjadi:", en: "Obstacles may occur:" },
    items: [
      {
        id: "Jika SOP ini tidak dilaksanakan berdampak pada inefisiensi pelaksanaan tugas.",
        en: "If this SOP is not carried out, the work becomes inefficient.",
      },
      {
        id: "Jika SOP ini dilaksanakan berdampak pada efisiensi dan efektivitas pelaksanaan kegiatan.",
        en: "If this SOP is carried out, the work becomes efficient and effective.",
      },
    ],
  },
  records: [],
  corrections: [
    { printed: "Mutu Buku", text: "Mutu Baku" },
    { printed: "dilingkungan BPS Provinsi Bengkulu", text: "di lingkungan BPS Provinsi Bengkulu" },
    { printed: "layanan diluar jam/hari kerja", text: "layanan di luar jam/hari kerja" },
  ],
};
