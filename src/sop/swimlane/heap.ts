/** A queue that gives the cheapest entry first. */
export interface Heap<T> {
  push(cost: number, value: T): void;
  pop(): { readonly cost: number; readonly value: T } | undefined;
}

/** An empty queue of that sort (a binary heap). */
export function makeHeap<T>(): Heap<T> {
  const items: { cost: number; value: T }[] = [];
  const swap = (a: number, b: number) => ([items[a], items[b]] = [items[b]!, items[a]!]);
  const cheaper = (a: number, b: number) => items[a]!.cost < items[b]!.cost;
  return {
    push(cost, value) {
      items.push({ cost, value });
      for (let at = items.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!cheaper(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      if (items.length < 2) return items.pop();
      swap(0, items.length - 1);
      const first = items.pop();
      for (let at = 0; ;) {
        const least = [2 * at + 1, 2 * at + 2]
          .filter((child) => child < items.length)
          .reduce((a, b) => (cheaper(b, a) ? b : a), at);
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
