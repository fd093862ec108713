import { describe, expect, test } from "vitest";
import { reachedFrom } from "../../ways.ts";
import { sop1700 as sop } from "./sop.ts";

const { document, steps, actors, channels, office } = sop;
const step = (label: string) => steps.find((each) => each.label === label)!;
const said = (label: string) => step(label).text.id;
const onlineBranch = step("2").next.find(({ when }) => when?.id === "Ya")!;
const doorBranch = step("2").next.find(({ when }) => when?.id === "Tidak")!;

/** What the document says, fact by fact, each looked up in the data. */
const facts: readonly (readonly [number, string, unknown, unknown])[] = [
  [
    1,
    "issued by the provincial office's dissemination team",
    [document.issuer.id, document.unit.id],
    ["Badan Pusat Statistik Provinsi Bengkulu", "Tim Diseminasi Statistik"],
  ],
  [2, "its number and name", [document.number, document.name.id], ["SOP-1-107/17000/2025", "Layanan Pengaduan"]],
  [
    3,
    "made, never revised, approved",
    [document.made, document.revised, document.approved],
    ["2025-02-24", undefined, "2025-02-25"],
  ],
  [
    4,
    "signed by the head of that day",
    document.signatory,
    {
      post: { id: "Kepala BPS Provinsi Bengkulu", en: "Head of BPS Bengkulu Province" },
      name: "Ir. Win Rizal, M.E.",
      staffNumber: "196608251988021001",
    },
  ],
  [
    5,
    "six legal bases",
    document.legalBasis.map(({ id }) => /^(.*?) tentang/.exec(id)?.[1]),
    [
      "Undang-Undang Nomor 16 Tahun 1997",
      "Undang-Undang Nomor 20 Tahun 2023",
      "Peraturan Pemerintah Nomor 51 Tahun 1999",
      "Peraturan Presiden Nomor 86 Tahun 2007",
      "Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020",
      "Peraturan Badan Pusat Statistik Nomor 5 Tahun 2023",
    ],
  ],
  [
    6,
    "three qualifications",
    document.qualifications.map(({ id }) => id),
    [
      "Memiliki pengalaman bekerja minimal 2 tahun",
      "Memahami tugas pokok dan prosedur pelayanan pengaduan",
      "Pendidikan serendah-rendahnya SMA sederajat",
    ],
  ],
  [
    7,
    "related to all SOPs of the office",
    document.relations.map(({ id }) => id),
    ["Seluruh SOP di lingkungan BPS Provinsi Bengkulu"],
  ],
  [
    8,
    "equipment",
    document.equipment.map(({ id }) => id),
    ["Komputer Lengkap", "Alat Tulis Kantor", "Jaringan Internet"],
  ],
  [
    9,
    "two warnings",
    document.warning.items.map(({ id }) => /inefisiensi|efisiensi dan efektivitas/.exec(id)?.[0]),
    ["inefisiensi", "efisiensi dan efektivitas"],
  ],
  [10, "the column of records is empty", document.records, []],
  [
    11,
    "four executors",
    actors.filter(({ inTable }) => inTable !== false).map(({ name }) => name.id),
    ["Pengguna Layanan", "Resepsionis", "Petugas Layanan", "Sarana Pelayanan"],
  ],
  [
    12,
    "columns of completeness, time, output, remark",
    [...new Set(steps.flatMap(({ cells }) => Object.keys(cells)))].filter((name) => name !== "actors").toSorted(),
    ["completeness", "note", "output", "time"],
  ],
  [13, "step 1: a need", [step("1").kind, said("1")], ["need", "Pengguna layanan membutuhkan layanan pengaduan"]],
  [14, "step 2: online or not", [step("2").kind, step("2").decision], ["choose", true]],
  [15, "yes: an online channel", steps.find(({ id }) => id === onlineBranch.to)!.label, "4a"],
  [
    16,
    "no: to the office and the receptionist",
    [steps.find(({ id }) => id === doorBranch.to)!.actor, said("2").includes("menemui resepsionis")],
    ["receptionist", true],
  ],
  [
    17,
    "five online channels with their addresses",
    [...new Map(channels.filter((each) => each.online && each.printed).map((each) => [each.printed, each.address]))],
    [
      ["LAPOR", "lapor.go.id"],
      ["Website PPID", "ppid.bps.go.id"],
      ["LEMPUK", "s.bps.go.id/Lempuk1700"],
      ["SMS/WA", "085174471700"],
      ["Email", "ppid1700@bps.go.id"],
    ],
  ],
  [
    18,
    "Monday to Thursday 08.00-15.30 WIB",
    [office.hours.timeZone, ...([1, 2, 3, 4] as const).map((day) => office.hours.week[day])],
    ["Asia/Jakarta", ...Array.from({ length: 4 }, () => ({ opens: "08:00", closes: "15:30" }))],
  ],
  [
    19,
    "Friday 08.00-16.00 WIB, then closed",
    ([5, 6, 7] as const).map((day) => office.hours.week[day]),
    [{ opens: "08:00", closes: "16:00" }, undefined, undefined],
  ],
  [
    20,
    "outside hours by appointment, an hour or a day ahead",
    sop.appointment,
    { outsideHours: { unit: "wall_minutes", amount: 60 }, dayOff: { unit: "calendar_days", amount: 1 } },
  ],
  [21, "step 3: the receptionist directs to register", [step("3").kind, step("3").actor], ["register", "receptionist"]],
  [22, "step 3 needs biodata and e-mail", step("3").cells.completeness?.id, "Biodata, email"],
  [23, "step 3 takes 10 minutes", [step("3").cells.time?.id, step("3").target?.amount], ["10 menit", 10]],
  [
    24,
    "step 4: the receptionist directs to choose the means",
    [step("4").kind, step("4").actor],
    ["choose", "receptionist"],
  ],
  [25, "step 4: box or face to face", step("4").next.map(({ when }) => when?.id), ["Kotak pengaduan", "Tatap muka"]],
  [
    26,
    "unnumbered: the user submits through the chosen means",
    [step("4a").number, step("4a").kind, step("4a").actor, step("4a").thing?.actor],
    ["", "lodge", "complainant", "means"],
  ],
  [27, "unnumbered: needs biodata and e-mail", step("4a").cells.completeness?.id, "Biodata, email"],
  [28, "unnumbered: 30 minutes, measured", step("4a").target, { clock: "measured", unit: "wall_minutes", amount: 30 }],
  [29, "step 5: the officer receives", [step("5").kind, step("5").actor], ["receive", "officer"]],
  [
    30,
    "step 5: 1 hour, in service minutes",
    step("5").target,
    { clock: "receipt", unit: "service_minutes", amount: 60 },
  ],
  [31, "step 6: the officer reviews", [step("6").kind, step("6").actor], ["review", "officer"]],
  [32, "step 6: 10 working days", step("6").target, { clock: "response", unit: "working_days", amount: 10 }],
  [33, "step 6: output", step("6").cells.output?.id, "Tindak lanjut pengaduan"],
  [
    34,
    "leadership where needed, at most 10 working days",
    [step("6 Ket").actor, sop.limits.escalation, step("6").cells.note?.id.includes("maksimal 10 hari kerja")],
    ["leader", undefined, true],
  ],
  [35, "step 7: the officer conveys the result", [step("7").kind, step("7").actor], ["respond", "officer"]],
  [36, "step 7: no time, completeness or output", [step("7").cells, step("7").target], [{}, undefined]],
  [
    37,
    "step 8: the user rates",
    [step("8").kind, step("8").actor, /penilaian\/rating/.test(said("8"))],
    ["rate", "complainant", true],
  ],
  [38, "step 8: feedback on the quality", said("8").includes("umpan balik terhadap kualitas pelayanan"), true],
  [39, "step 8: closes", said("8").includes("menutup transaksi/percakapan"), true],
  [40, "step 8: 10 minutes, measured", step("8").target, { clock: "measured", unit: "wall_minutes", amount: 10 }],
  [41, "step 8: output", step("8").cells.output?.id, "Penilaian/rating"],
  [42, "free of charge", [sop.fee, sop.notices.lodged.body.id.includes("tidak dipungut biaya")], [undefined, true]],
  [
    43,
    "both branches end in steps 5 to 8",
    [onlineBranch.to, doorBranch.to].map((id) =>
      ["5", "6", "7", "8"].every((label) => reachedFrom(steps, id).has(step(label).id)),
    ),
    [true, true],
  ],
  [
    44,
    "the user closes, not the officer",
    steps.filter(({ next }) => next.length === 0).map(({ actor }) => actor),
    ["complainant"],
  ],
  [45, "one role in steps 5 to 7", [...new Set(["5", "6", "7"].map((label) => step(label).actor))], ["officer"]],
];

describe("the 45 facts of the SOP are in the data", () => {
  test("all of them are listed", () => {
    expect(facts.map(([number]) => number)).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
  });

  test.each(facts)("%i: %s", (_number, _fact, found, printed) => {
    expect(found).toEqual(printed);
  });
});

test("the table keeps its order, and what it doesn't print stays out of it", () => {
  expect(steps.filter(({ inTable }) => inTable !== false).map(({ number }) => number)).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5",
    "",
    "6",
    "7",
    "8",
  ]);
});

test("slips of the pen are corrected, and the printed words kept", () => {
  expect(step("2").printed).toContain("Jika ia,");
  expect(said("2")).toContain("Jika iya,");
  expect(step("7").printed).toMatch(/^Petugas pelayanan /);
  expect(document.corrections).toContainEqual({ printed: "Mutu Buku", text: "Mutu Baku" });
});

test("40 readings are named, dated and proposed; none is signed", () => {
  expect(sop.readings.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  expect(sop.readings.filter(({ proposedOn, signed }) => proposedOn !== "2026-11-22" || signed)).toEqual([]);
});

test("the leader of today is not in the document, only who signed it", () => {
  expect(JSON.stringify(actors)).not.toContain("Win Rizal");
});
