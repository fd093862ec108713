import type { Sop, Step, Target } from "./types.ts";

/** What a version of an SOP changed in its steps against the one before. Steps are known by their ids. */
export interface SopChanges {
  readonly added: readonly Step[];
  readonly removed: readonly Step[];
  /** Steps of both whose target differs; undefined: it has none. */
  readonly targets: readonly {
    readonly step: Step;
    readonly before: Target | undefined;
    readonly after: Target | undefined;
  }[];
}

/** Compares two versions, in the order of their steps. */
export function compareSops(before: Sop, after: Sop): SopChanges {
  const old = new Map(before.steps.map((step) => [step.id, step]));
  const kept = new Set(after.steps.map(({ id }) => id));
  return {
    added: after.steps.filter(({ id }) => !old.has(id)),
    removed: before.steps.filter(({ id }) => !kept.has(id)),
    targets: after.steps.flatMap((step) => {
      const was = old.get(step.id);
      if (!was || sameTarget(was.target, step.target)) return [];
      return [{ step, before: was.target, after: step.target }];
    }),
  };
}

function sameTarget(one: Target | undefined, other: Target | undefined): boolean {
  return one?.amount === other?.amount && one?.unit === other?.unit && one?.clock === other?.clock;
}
