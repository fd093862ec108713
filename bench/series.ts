import type { Keys } from "#lib/keys.ts";
import type { Visitor } from "../test/support/visitor.ts";
import type { Send } from "./measure.ts";
import { get, lodge, readyToSend, sendForm, type Target } from "./requests.ts";
import type { Reader } from "./signed-in.ts";

/** Something that is measured. */
export interface Series {
  readonly name: string;
  /** What has to be there before `times` requests can be sent to a target. */
  prepare(target: Target, times: number): Promise<Send>;
}

interface Given {
  readonly origin: string;
  readonly cookies: Readonly<Record<Reader, string>>;
  readonly keys: Keys;
  readonly sample: readonly { readonly id: string; readonly reference: string }[];
}

/** What a page must hold, so that an empty one is not taken for a fast one. */
const aLine = 'class="code">1700-';
const aHit = 'href="/petugas/pengaduan/1700-';

const at = (given: string | ((index: number) => string), index: number) =>
  typeof given === "string" ? given : given(index);

/** What people ask for all day. */
export function seriesOf({ origin, cookies, keys, sample }: Given): readonly Series[] {
  const pick = (index: number) => sample[Math.abs(index) % sample.length]!;
  const page = (
    name: string,
    path: string | ((index: number) => string),
    holds: string | ((index: number) => string),
    reader?: Reader,
  ) => ({
    name,
    prepare: async (target: Target) => (index: number) =>
      get(target, origin + at(path, index), at(holds, index), reader && { cookie: cookies[reader] }),
  });
  // The number stands in the subject; every seventeenth is confidential.
  const rare = (index: number) => encodeURIComponent(`(${Math.abs(index) * 17 + 1})`);
  return [
    page("home", "/", "/pengaduan/baru"),
    page("form, first page", "/pengaduan/baru", 'name="description"'),
    page("public SOP", "/sop", "SOP-1-107/17000/2025"),
    {
      name: "track by API",
      prepare: async (target) => (index) =>
        get(target, `${origin}/api/v1/track`, pick(index).reference, {
          "tracking-code": keys.trackingCode(pick(index).id),
        }),
    },
    page("worklist", "/petugas", aLine, "officer"),
    page("worklist, late only", "/petugas?overdue=ya", aLine, "officer"),
    page("search, common word", "/petugas/cari?q=lama", aHit, "officer"),
    page("search, rare word", (index) => `/petugas/cari?q=${rare(index)}`, aHit, "officer"),
    page("search, a name", "/petugas/cari?q=rahma", aHit, "officer"),
    page(
      "complaint page",
      (index) => `/petugas/pengaduan/${pick(index).reference}`,
      (index) => pick(index).reference,
      "officer",
    ),
    page("swimlane with numbers", "/petugas/sop", 'class="swimlane', "officer"),
    page("charts", "/petugas/laporan", "<svg", "officer"),
    page("leader's page", "/petugas/pimpinan", aHit, "leader"),
    page("worklist of the leader", "/petugas", aLine, "leader"),
    page("channels", "/petugas/kanal", "<table", "officer"),
    page("staff", "/petugas/staf", "kepala@example.id", "administrator"),
    page("hand-over", "/petugas/serah-terima", "Petugas satu", "leader"),
    page("days off", "/petugas/pengaturan/hari-libur", "<table", "administrator"),
    // Last: in minutes they bring what an office gets in a year, and no page should be measured with that in one day.
    { name: "lodge by API", prepare: async (target) => () => lodge(target, origin) },
    {
      name: "lodge by form, last page",
      prepare: async (target, times) => {
        const ready: Visitor[] = [];
        for (let made = 0; made < times; made++) ready.push(await readyToSend(target, origin));
        return () => sendForm(ready.pop()!);
      },
    },
  ];
}
