/** Lets what is done to one thing wait for what is being done to it already; different things don't wait for each other. */
export function oneAtATime() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(id: string, does: () => Promise<T>): Promise<T> => {
    const turn = (last.get(id) ?? Promise.resolve()).then(does, does);
    last.set(id, turn);
    try {
      return await turn;
    } finally {
      if (last.get(id) === turn) last.delete(id);
    }
  };
}
