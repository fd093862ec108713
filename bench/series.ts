import type { Keys } from "#lib/keys.ts";
import type { Visitor } from "../test/support/visitor.ts";
import type { Send } from "./measure.ts";
import { get, lodge, readyToSend, sendForm, type Target } from "./requests.ts";

/** Something that is measured. */
export interface Series {
  readonly name: string;
  /** What has to be there before `times` requests can be sent to a target. */
  prepare(target: Target, times: number): Promise<Send>;
}

interface Given {
  readonly origin: string;
  /** An officer's session. */
  readonly cookie: string;
  readonly keys: Keys;
  readonly sample: readonly { readonly id: string; readonly reference: string }[];
}

/** What people ask for all day. */
export function seriesOf({ origin, cookie, keys, sample }: Given): readonly Series[] {
  const pick = (index: number) => sample[Math.abs(index) % sample.length]!;
  const page = (name: string, path: string | ((index: number) => string), headers: Record<string, string> = {}) => ({
    name,
    prepare: async (target: Target) => (index: number) =>
      get(target, origin + (typeof path === "string" ? path : path(index)), headers),
  });
  const console = { cookie };
  return [
    page("home", "/"),
    page("form, first page", "/pengaduan/baru"),
    page("public SOP", "/sop"),
    { name: "lodge by API", prepare: async (target) => () => lodge(target, origin) },
    {
      name: "lodge by form, last page",
      prepare: async (target, times) => {
        const ready: Visitor[] = [];
        for (let made = 0; made < times; made++) ready.push(await readyToSend(target, origin));
        return () => sendForm(ready.pop()!);
      },
    },
    {
      name: "track by API",
      prepare: async (target) => (index) =>
        get(target, `${origin}/api/v1/track`, { "tracking-code": keys.trackingCode(pick(index).id) }),
    },
    page("worklist", "/petugas", console),
    page("worklist, late only", "/petugas?terlambat=1", console),
    page("search, common word", "/petugas/cari?q=lama", console),
    page(
      "search, rare word",
      (index) => `/petugas/cari?q=${encodeURIComponent(`(${100 + Math.abs(index)})`)}`,
      console,
    ),
    page("search, a name", "/petugas/cari?q=rahma", console),
    page("complaint page", (index) => `/petugas/pengaduan/${pick(index).reference}`, console),
    page("swimlane with numbers", "/petugas/sop", console),
  ];
}
