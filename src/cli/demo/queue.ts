import type { Instant } from "#lib/time.ts";

/** Something that happens at an instant. */
export interface Happening {
  readonly at: Instant;
  run(): Promise<void>;
}

/** What is to happen, the earliest first; at the same instant in the order in which it was put in. A binary heap. */
export function makeQueue() {
  const heap: (Happening & { readonly order: number })[] = [];
  let put = 0;
  const before = (a: number, b: number) =>
    heap[a]!.at < heap[b]!.at || (heap[a]!.at === heap[b]!.at && heap[a]!.order < heap[b]!.order);
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  return {
    add(at: Instant, run: () => Promise<void>): void {
      heap.push({ at, run, order: put++ });
      for (let child = heap.length - 1; child > 0;) {
        const parent = (child - 1) >> 1;
        if (!before(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    take(): Happening | null {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last) return null;
      if (heap.length > 0) {
        heap[0] = last;
        for (let parent = 0; ;) {
          const children = [2 * parent + 1, 2 * parent + 2].filter((child) => child < heap.length);
          const smaller = children.length === 2 && before(children[1]!, children[0]!) ? children[1]! : children[0];
          if (smaller === undefined || !before(smaller, parent)) break;
          swap(smaller, parent);
          parent = smaller;
        }
      }
      return first;
    },
  };
}

export type Queue = ReturnType<typeof makeQueue>;
