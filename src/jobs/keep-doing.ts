export interface Keeping {
  /** Ends after what is in hand. */
  stop(): Promise<void>;
}

/**
 * Does a piece of work again and again until stopped. `work` says whether it did anything: if not, or if it failed, it
 * rests for `rest` milliseconds; a failure of the database is told and tried again.
 */
export function keepDoing(
  rest: number,
  work: (stopped: () => boolean) => Promise<boolean>,
  failed: (error: unknown) => void,
): Keeping {
  let stopped = false;
  let wakeUp = () => {};
  const resting = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, rest);
      wakeUp = () => (clearTimeout(timer), resolve());
    });
  const loop = async () => {
    while (!stopped) {
      const did = await work(() => stopped).catch((error: unknown) => (failed(error), false));
      if (!did && !stopped) await resting();
    }
  };
  const done = loop();
  return {
    async stop() {
      stopped = true;
      wakeUp();
      await done;
    },
  };
}
