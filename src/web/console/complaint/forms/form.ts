import type { Complaint } from "#complaints/types.ts";
import type { Verb } from "#complaints/commands.ts";
import type { RefusalCode } from "#lib/refusal.ts";
import type { Words } from "#text/words.ts";

/** A field of a verb's form; its words are found under its name, `nameHint`, `nameNeeded`. */
export interface FormField {
  readonly name: string;
  /**
   * How it is asked for. `colleague`: a list of those it can be assigned to. `tick`: shown only when it was questioned.
   * `moment` is a local date and time of the office, sent on with its offset.
   */
  readonly as: "line" | "text" | "day" | "moment" | "yes_no" | "choice" | "colleague" | "tick";
  /** May be left empty. */
  readonly optional?: boolean;
  /** Choices by value; each has its words under its own name, and for `about` their hints. */
  readonly options?: readonly { readonly value: string; readonly label: Words; readonly hint?: Words }[];
  readonly rows?: number;
  /** Asked only of complaints for which it can matter. */
  readonly askedIf?: (complaint: Complaint) => boolean;
}

/** What a verb asks of the person who does it. */
export interface VerbForm {
  readonly noun: string;
  readonly verb: Verb;
  readonly words: Readonly<Record<string, Words>> & {
    readonly title: Words;
    readonly lead: Words;
    readonly submit: Words;
  };
  readonly fields: readonly FormField[];
  /** At which field a refusal of the rules belongs. */
  readonly refusedAt?: Readonly<Partial<Record<RefusalCode, string>>>;
}
