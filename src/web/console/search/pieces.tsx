import type { Piece } from "#queries/search-hits.ts";

/** A text with what was found in it marked. It is escaped piece by piece, like any text. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</>;
}
