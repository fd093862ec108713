import type { Day } from "#lib/time.ts";

/** What was measured: `migrations/0014-measures.sql`. */
export interface MeasureTables {
  measure: Counted & { complaint: string; seq: number };
  measure_day: Counted & { count: number };
  measure_mark: { office: string; position: number; rules: number };
  standing_day: { office: string; sop: string; step: string; day: Day; count: number; late: number };
}

interface Counted {
  office: string;
  sop: string;
  kind: "step" | "lodged";
  about: string;
  day: Day;
  amount: number;
  late: boolean;
  reported: string | null;
  confidential: boolean;
}
