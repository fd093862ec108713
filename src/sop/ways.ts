import type { Step } from "./types.ts";

/**
 * Ids of the steps that can be reached from a step along the ways on, the step itself included.
 * `around` names a step that may not be entered: what is reached then is reached without it.
 */
export function reachedFrom(steps: readonly Step[], from: string, around?: string): ReadonlySet<string> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const reached = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = byId.get(id);
    if (!step || id === around || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...step.next.map((way) => way.to));
  }
  return reached;
}
