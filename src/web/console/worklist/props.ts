import type { Colleague } from "#queries/worklist-filters.ts";
import type { Around } from "../shell.tsx";
import type { Assigning } from "./assigning.ts";
import type { AskedFilter } from "./filter.ts";
import type { Choice } from "./filters.tsx";
import type { Line } from "./line.ts";
import type { View } from "./lists.ts";

/** What the worklist shows. */
export interface WorklistProps {
  readonly around: Around;
  readonly filter: AskedFilter;
  readonly views: readonly View[];
  /** Answers that have not arrived: they stand above the rest. */
  readonly untold: { readonly lines: readonly Line[]; readonly more: boolean };
  readonly lines: readonly Line[];
  /** Cursor of the next page. */
  readonly next: string | null;
  /** Whether the words sought are so common that old complaints with them are left out. */
  readonly cut: boolean;
  readonly mayLodge: boolean;
  /** To whom the reader may assign; nobody where they may not. */
  readonly colleagues: readonly Colleague[];
  /** Of whom the list can be asked. */
  readonly holders: readonly Colleague[];
  /** By which the list can be narrowed. */
  readonly channels: readonly Choice[];
  /** The step that the list was asked for, as a sentence with the words of its SOP version. */
  readonly step: string | null;
  /** What had to end when, for the list to hold it, as a sentence. */
  readonly done: string | null;
  readonly assigning: Assigning;
  readonly saving: { readonly name: string; readonly wrong: boolean };
}
