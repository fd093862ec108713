import type { ShapeKind } from "./picture.ts";
import { sizes } from "./sizes.ts";
import { textWidth, wrapped } from "./wrap.ts";

export interface ShapeSize {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** How large a shape must be for its text, and how the text is broken. */
export function shapeSize(kind: ShapeKind, text: string): ShapeSize {
  return kind === "decision" ? diamond(text) : box(kind, text);
}

function box(kind: ShapeKind, text: string): ShapeSize {
  const sides = kind === "terminator" ? 2 * sizes.padding + 8 : 2 * sizes.padding;
  const lines = wrapped(text, sizes.shape - sides, sizes.text);
  const tail = kind === "thing" ? 8 : 0;
  return { width: sizes.shape, height: lines.length * sizes.line + 2 * sizes.padding + tail, lines };
}

/** A diamond holds a block of text when width over its width plus height over its height is at most one. */
function diamond(text: string): ShapeSize {
  const width = sizes.decision;
  const candidates = [64, 76, 88, 100, 112].map((room) => {
    const lines = wrapped(text, room, sizes.text);
    const widest = Math.max(...lines.map((line) => textWidth(line, sizes.text)));
    const height = (lines.length * sizes.line) / (1 - widest / width);
    return { width, height: Math.max(sizes.flattest, 2 * Math.ceil(height / 2)), lines };
  });
  return candidates.reduce((best, next) => (next.height < best.height ? next : best));
}
