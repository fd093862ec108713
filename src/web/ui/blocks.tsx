import type { Child } from "hono/jsx";

type Mood = "info" | "good" | "warn" | "bad";

/** Confirmation: the one big thing that was done. */
export function Panel({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <div class="panel">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** Something the reader should know. The mood is a colour; the words must say it too. */
export function Notice(props: { readonly mood?: Mood; readonly title?: string; readonly children?: Child }) {
  return (
    <div class={withMood("notice", props.mood)}>
      {props.title ? <h2>{props.title}</h2> : null}
      {props.children}
    </div>
  );
}

/** More for those who want it. */
export function Details(props: { readonly summary: Child; readonly open?: boolean; readonly children?: Child }) {
  return (
    <details open={props.open ?? false}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}

/** A word or two on a coloured ground. */
export function Tag({ mood, children }: { readonly mood?: Mood; readonly children?: Child }) {
  return <strong class={withMood("tag", mood)}>{children}</strong>;
}

/** A sheet on the page, for what belongs together. */
export function Card({ children }: { readonly children?: Child }) {
  return <div class="card">{children}</div>;
}

function withMood(name: string, mood: Mood | undefined): string {
  return mood && mood !== "info" ? `${name} ${mood}` : name;
}
