import { raw } from "hono/html";

/** Markup that a package or our own code has made, put in as it is: never with words of people in it unescaped. */
export function Raw({ markup }: { readonly markup: string }) {
  return <>{raw(markup)}</>;
}
