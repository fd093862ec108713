import type { Verb } from "#complaints/commands.ts";
import type { AskedFirst } from "./typed.ts";

/** What each of these pages asks about, and the words it does it with. */
export const askedAbout = {
  penarikan: { verb: "withdraw", title: "withdrawTitle", means: "withdrawMeans", send: "withdrawSend" },
  kerahasiaan: { verb: "hide", title: "hideTitle", means: "hideMeans", send: "hideSend" },
  anonimitas: { verb: "forget", title: "forgetTitle", means: "forgetMeans", send: "forgetSend" },
} as const satisfies Record<AskedFirst, { readonly verb: Verb; title: string; means: string; send: string }>;
