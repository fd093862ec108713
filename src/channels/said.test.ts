import { describe, expect, test } from "vitest";
import { whatIsSaid } from "./said.ts";

describe("what a few words ask for", () => {
  test.each([
    ["status", { noun: "status" }],
    ["Status?", { noun: "status" }],
    ["Sudah sampai mana, pak?", { noun: "status" }],
    ["Bagaimana perkembangan pengaduan saya?", { noun: "status" }],
    ["Where is my complaint?", { noun: "status" }],
    ["TUTUP", { noun: "closure" }],
    ["Selesai, terima kasih.", { noun: "closure" }],
    ["Please close my complaint", { noun: "closure" }],
    ["Cabut pengaduan saya", { noun: "withdrawal" }],
    ["withdraw", { noun: "withdrawal" }],
    ["4", { noun: "rating", score: 4, feedback: "" }],
    ["Nilai 3", { noun: "rating", score: 3, feedback: "" }],
    ["nilai: 4 petugasnya ramah", { noun: "rating", score: 4, feedback: "petugasnya ramah" }],
    ["Rating 2/4\nLama sekali.", { noun: "rating", score: 2, feedback: "Lama sekali." }],
    ["Sangat baik!", { noun: "rating", score: 4, feedback: "" }],
    ["Kurang baik\nAntreannya panjang", { noun: "rating", score: 2, feedback: "Antreannya panjang" }],
    ["Nilai: baik", { noun: "rating", score: 3, feedback: "" }],
    ["Very good", { noun: "rating", score: 4, feedback: "" }],
    ["Sanggah: data yang diberikan salah", { noun: "objection", reason: "data yang diberikan salah" }],
    ["Saya keberatan.\nJawabannya tidak lengkap.", { noun: "objection", reason: "Jawabannya tidak lengkap." }],
    ["I object, nothing was repaired", { noun: "objection", reason: "nothing was repaired" }],
    ["Sanggah", { noun: "objection", reason: "Sanggah" }],
  ])("%s", (text, said) => expect(whatIsSaid(text)).toEqual(said));

  test.each([
    "",
    "Selesai sudah saya mengirim data yang diminta, mohon diperiksa",
    "Tutup loket terlalu cepat\nPadahal masih jam dua.",
    "4 orang petugas tidak ada di tempat",
    "5",
    "Baik",
    "Baik, terima kasih",
    "Good",
    "Baik, saya tunggu kabarnya",
    "Nilai inflasi di situs salah",
    "Status saya mahasiswa dan butuh data",
    "Cabut gigi",
    "Saya tidak keberatan menunggu",
    "Nomor HP saya 0812",
  ])("%s is a message", (text) => expect(whatIsSaid(text)).toBeNull());
});
