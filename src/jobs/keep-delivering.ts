import type { Mailer } from "#channels/email/send-mail.ts";
import type { Context } from "#commands/context.ts";
import { deliverDue } from "./deliver.ts";

/** How long to rest when nothing was due. */
const REST = 2_000;

/** Drains the outbox until stopped; a failure of the database is told and tried again. */
export function keepDelivering(ctx: Context, mailer: Mailer, origin: string, failed: (error: unknown) => void) {
  let stopped = false;
  let wakeUp = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, REST);
      wakeUp = () => (clearTimeout(timer), resolve());
    });
  const loop = async () => {
    while (!stopped) {
      const tries = await deliverDue(ctx, mailer, origin, () => stopped).catch((error: unknown) => (failed(error), 0));
      if (tries === 0 && !stopped) await rest();
    }
  };
  const done = loop();
  return {
    /** Ends after the letter that is being sent. */
    async stop(): Promise<void> {
      stopped = true;
      wakeUp();
      await done;
    },
  };
}
