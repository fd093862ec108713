import { inBoth } from "./in-both.ts";

/** Words around the drawn SOP. */
export const pictureText = inBoth({
  title: { id: "Bagan alir {name}", en: "Flowchart: {name}" },
  description: {
    id: "Tiap kolom satu pelaksana ({lanes}), tiap baris satu langkah, dari atas ke bawah. Isinya sama dengan daftar langkah di bawah bagan.",
    en: "Each column is one executor ({lanes}), each row one step, from top to bottom. The list of steps below the chart says the same.",
  },
  late: { id: "{count} terlambat", en: "{count} late" },
  countAt: { id: "{number} pengaduan di langkah {step}", en: "{number} complaints at step {step}" },
  lateAt: { id: "{number} di langkah {step}", en: "{number} at step {step}" },
  inWords: { id: "Bagan alir dalam kata-kata", en: "The flowchart in words" },
  onward: { id: "lalu {label}", en: "then {label}" },
  whenThen: { id: "{when}: ke {label}", en: "{when}: to {label}" },
  end: { id: "selesai", en: "end" },
});
