import type { Child } from "hono/jsx";

/** What is wider than the page: it scrolls by itself, by keyboard too, and is named by the heading above it. */
export function Across({ labelledBy, children }: { readonly labelledBy: string; readonly children?: Child }) {
  return (
    <div class="across" role="region" aria-labelledby={labelledBy} tabindex={0}>
      {children}
    </div>
  );
}
