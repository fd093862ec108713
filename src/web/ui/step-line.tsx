import type { Language } from "#text/words.ts";
import { uiText } from "#text/ui.ts";
import { Tag } from "./blocks.tsx";

export interface StepOnLine {
  readonly text: string;
  /** Who does it, in the SOP's words. */
  readonly who?: string;
  readonly place: "done" | "here" | "ahead";
  /** Number as printed. */
  readonly label?: string;
}

/** The SOP as a line with "you are here". `flat` lays it across for the console. */
export function StepLine(props: {
  readonly steps: readonly StepOnLine[];
  readonly language: Language;
  readonly flat?: boolean;
}) {
  const text = uiText(props.language);
  return (
    <ol class={props.flat ? "step-line flat" : "step-line"}>
      {props.steps.map(({ text: what, who, place, label }) => (
        <li class={place} aria-current={place === "here" ? "step" : undefined}>
          <p class="what">
            {label ? `${label}. ` : ""}
            {what} {place === "here" ? <Tag>{text.here}</Tag> : <span class="sr">({text[place]})</span>}
          </p>
          {who ? <p class="who">{who}</p> : null}
        </li>
      ))}
    </ol>
  );
}
