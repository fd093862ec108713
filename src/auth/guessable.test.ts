import { expect, test } from "vitest";
import { guessable } from "./guessable.ts";

const around = { words: ["Rina Astuti", "rina.astuti@bps.go.id", "BPS Provinsi Bengkulu", "1700"] };

test.each([
  "password123",
  "1234567890",
  "qwertyuiop",
  "Q1w2e3r4t5y6",
  "basketball",
  "sunshine2026!",
  "!!iloveyou!!",
  "aaaaaaaaaaaa",
  "12 34 56 78 90",
])("%s is among those that leak most", (password) => {
  expect(guessable(password, around)).toBe("common");
});

test.each([
  "bpsbengkulu2026",
  "Rina.Astuti.1990",
  "pengaduan-1700",
  "Tanggap12345",
  "kata sandi 2026",
  "AdminBengkulu!!",
  "2026-11-22-00",
])("%s says little beyond the office and the person", (password) => {
  expect(guessable(password, around)).toBe("of_office");
});

test.each([
  "kopi hitam tanpa gula",
  "kopi pagi di bengkulu",
  "k7%dW!x0q2Rz",
  "7#94!2$8xk",
  "bps rina menanam jagung",
  "ひらがなで書くパス",
])("%s may be used", (password) => {
  expect(guessable(password, around)).toBeNull();
});
