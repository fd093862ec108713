import type { Child } from "hono/jsx";

/** One kind of part under its name. */
export function Sample({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
