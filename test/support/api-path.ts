import type { TestApi } from "./api.ts";

/** A complaint that an officer has answered by the API; nobody has been told yet. Internal words hold RAHASIA. */
export async function answered(api: TestApi): Promise<{ reference: string; trackingCode: string }> {
  const { reference, trackingCode } = await api.office.lodge();
  const officer = api.as(await api.token(await api.office.hire("officer", "Nama Petugas")));
  const verbs: [string, object][] = [
    ["receipt", { complete: true }],
    ["note", { text: "RAHASIA catatan" }],
    ["review", { classification: "service", conclusion: "RAHASIA simpulan", recommendation: "RAHASIA saran" }],
    ["follow-up", { done: "RAHASIA tindak lanjut", promisedFor: "2026-03-20" }],
    ["response", { text: "Antrean kini dipanggil lewat layar." }],
  ];
  for (const [noun, body] of verbs) {
    const { status, text } = await officer("POST", `/complaints/${reference}/${noun}`, body);
    if (status !== 200) throw new Error(`${noun} was answered ${status}: ${text}`);
  }
  return { reference, trackingCode };
}
