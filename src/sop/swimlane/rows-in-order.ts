import type { Sop, Step } from "../types.ts";

/**
 * The steps in the order in which they happen: each after everything that leads to it, loops aside. Where the SOP
 * leaves the order open the table's order holds; a step that is not reached comes last.
 */
export function rowsInOrder({ steps, start }: Sop): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const seen = new Set<string>();
  const after: Step[] = [];
  const visit = (id: string) => {
    const step = byId.get(id);
    if (!step || seen.has(id)) return;
    seen.add(id);
    for (const { to } of step.next.toReversed()) visit(to);
    after.push(step);
  };
  visit(start);
  return [...after.toReversed(), ...steps.filter(({ id }) => !seen.has(id))];
}
