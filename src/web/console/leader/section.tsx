import type { Child } from "hono/jsx";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What stands there when nothing does. */
  readonly none: string;
  readonly count: number;
  /** There are more than stand here: where all of them do. */
  readonly more?: { readonly href: string; readonly name: string } | null;
  readonly children?: Child;
}

/** A list under its name, with how many stand in it. */
export function Section({ id, title, none, count, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id} class="leader-section">
      <h2 id={id}>
        {title} <span class="count">{more ? `${count}+` : count}</span>
      </h2>
      {count === 0 ? <p class="soft">{none}</p> : <ul class="leader-list">{children}</ul>}
      {more ? (
        <p>
          <a href={more.href}>{more.name}</a>
        </p>
      ) : null}
    </section>
  );
}
