import type { Language } from "./words.ts";

type Unit = "service_minutes" | "working_days" | "wall_minutes" | "calendar_days";

/** A length of time in words: "3 hari kerja", "hari itu juga", "1 jam 5 menit layanan". */
export function lengthWords(amount: number, unit: Unit, language: Language): string {
  const id = language === "id";
  if (unit === "working_days" || unit === "calendar_days") {
    if (amount === 0) return id ? "hari itu juga" : "the same day";
    if (id) return unit === "working_days" ? `${amount} hari kerja` : `${amount} hari`;
    return `${amount}${unit === "working_days" ? " working" : ""} day${amount === 1 ? "" : "s"}`;
  }
  const [hours, minutes] = [Math.floor(amount / 60), amount % 60];
  const parts = [
    ...(hours > 0 ? [id ? `${hours} jam` : `${hours} h`] : []),
    ...(minutes > 0 || hours === 0 ? [id ? `${minutes} menit` : `${minutes} min`] : []),
  ];
  const service = unit === "service_minutes" ? (id ? " layanan" : " of service") : "";
  return parts.join(" ") + service;
}
