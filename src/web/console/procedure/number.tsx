/** A number that opens its list; nothing to open, nothing to press. `href` null: the reader may open no list. */
export function Number({ count, href }: { readonly count: number; readonly href: string | null }) {
  if (count === 0) return <span class="soft">0</span>;
  return href ? <a href={href}>{count}</a> : <>{count}</>;
}
