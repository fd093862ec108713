import type { Child } from "hono/jsx";
import { Details } from "./blocks.tsx";

/** A clock in words (`src/text/when.ts` makes the phrase), its working one press away in `children`. */
export function Clock(props: {
  readonly label: string;
  readonly phrase: string;
  readonly late?: boolean;
  /** On paper, which outlives "today": the full date. */
  readonly printed?: string | undefined;
  /** What opens the working. */
  readonly workingLabel?: string;
  readonly children?: Child;
}) {
  return (
    <div class={props.late ? "clock late" : "clock"}>
      <p class="label">{props.label}</p>
      <p class={props.printed ? "phrase no-print" : "phrase"}>{props.phrase}</p>
      {props.printed ? <p class="phrase only-print">{props.printed}</p> : null}
      {props.workingLabel ? <Details summary={props.workingLabel}>{props.children}</Details> : null}
    </div>
  );
}
