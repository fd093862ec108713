import type { Child } from "hono/jsx";
import { Details } from "./blocks.tsx";

/** A clock in words (`src/text/when.ts` makes the phrase), its working one press away in `children`. */
export function Clock(props: {
  readonly label: string;
  readonly phrase: string;
  readonly late?: boolean;
  /** What opens the working. */
  readonly workingLabel?: string;
  readonly children?: Child;
}) {
  return (
    <div class={props.late ? "clock late" : "clock"}>
      <p class="label">{props.label}</p>
      <p class="phrase">{props.phrase}</p>
      {props.workingLabel ? <Details summary={props.workingLabel}>{props.children}</Details> : null}
    </div>
  );
}
