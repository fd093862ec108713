import type { Child } from "hono/jsx";

interface ButtonProps {
  /** `main` for the one thing expected here; `quiet` for the others; `grave` for what can't be taken back. */
  readonly look?: "main" | "quiet" | "grave" | "link";
  readonly name?: string;
  readonly value?: string;
  readonly form?: string;
  readonly formaction?: string;
  /** Sends the form as it is, for keeping a draft. */
  readonly formnovalidate?: boolean;
  readonly children?: Child;
}

/** A submit button. */
export function Button({ look = "main", children, ...attributes }: ButtonProps) {
  return (
    <button class={look === "link" ? "as-link" : classOf(look)} {...attributes}>
      {children}
    </button>
  );
}

/** A link that starts something and looks like a button. */
export function ButtonLink({
  look = "main",
  href,
  children,
}: {
  readonly look?: "main" | "quiet";
  readonly href: string;
  readonly children?: Child;
}) {
  return (
    <a class={classOf(look)} href={href}>
      {children}
    </a>
  );
}

function classOf(look: "main" | "quiet" | "grave"): string {
  return look === "main" ? "button" : `button ${look}`;
}
