import type { Context } from "#commands/context.ts";
import { sealRows } from "#store/record/seal-rows.ts";

/** How long a committed row waits at most before the chain takes it in, in milliseconds. */
const REST = 1_000;

/** Takes committed rows into the chain until stopped; a failure of the database is told and tried again. */
export function keepSealing(ctx: Context, failed: (error: unknown) => void) {
  let stopped = false;
  let wakeUp = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, REST);
      wakeUp = () => (clearTimeout(timer), resolve());
    });
  const loop = async () => {
    while (!stopped) {
      await sealRows(ctx.db, ctx).catch(failed);
      if (!stopped) await rest();
    }
  };
  const done = loop();
  return {
    /** Ends after what is being taken in. */
    async stop(): Promise<void> {
      stopped = true;
      wakeUp();
      await done;
    },
  };
}
