import type { Lines } from "#sop/swimlane/picture.ts";

/** Lines of text around one middle. */
export function TextLines(props: { readonly class: string; readonly words: Lines; readonly line: number }) {
  const { words, line } = props;
  if (words.lines.length === 0) return null;
  return (
    <text class={props.class} text-anchor="middle">
      {words.lines.map((text, at) => (
        <tspan x={words.x} y={words.y + at * line}>
          {text}{" "}
        </tspan>
      ))}
    </text>
  );
}
