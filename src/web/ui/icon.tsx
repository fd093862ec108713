import Lock from "lucide-static/dist/esm/icons/lock.mjs";
import Pause from "lucide-static/dist/esm/icons/pause.mjs";
import TriangleAlert from "lucide-static/dist/esm/icons/triangle-alert.mjs";
import { Raw } from "./raw.tsx";

/** What each drawing stands for here. */
const drawings = {
  late: TriangleAlert,
  held: Pause,
  lock: Lock,
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside words, never instead of them: hidden from screen readers. It has the colour of its text. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Raw markup={sign(drawings[name])} />;
}

/** The set's own markup with our size and class; it comes from the package alone, never from anybody's words. */
function sign(svg: string): string {
  return svg
    .slice(svg.indexOf("<svg"))
    .replace(/class="[^"]*"/, 'class="sign" aria-hidden="true" focusable="false"')
    .replace(/\s+xmlns="[^"]*"/, "")
    .replace(/width="\d+"\s+height="\d+"/, 'width="16" height="16"')
    .replace(/\s*\n\s*/g, " ");
}
