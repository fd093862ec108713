import { PgBoss } from "pg-boss";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { openMailer } from "#channels/email/send-mail.ts";
import type { Context } from "#commands/context.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { alertStaff } from "./alert-staff.ts";
import { collectMail } from "./collect-mail.ts";
import { deliverDue } from "./deliver.ts";
import { keepDoing } from "./keep-doing.ts";
import { measureSteps } from "./measure.ts";
import { handOverOpen } from "./hand-over-open.ts";
import { recalculateChanged } from "./recalculate-changed.ts";
import { schedules } from "./schedules.ts";
import { takeIn } from "./take-in.ts";

export interface JobSettings {
  /** The job library keeps its own tables; its maintenance must own them. Our work runs as the app's role. */
  readonly ownerUrl: string;
  readonly origin: string;
  readonly smtpUrl?: string | undefined;
  readonly mailAddress?: string | undefined;
  readonly imapUrl?: string | undefined;
  /** Whether mail to the office's address with something behind a plus arrives. */
  readonly mailPlus: boolean;
  /** The office whose mailbox is collected. */
  readonly office: string;
  /** Told about a job that failed: its name and the error. */
  readonly failed: (job: string, error: unknown) => void;
}

export interface Jobs {
  stop(): Promise<void>;
}

/** Milliseconds that a letter or a committed row waits at most before it is taken up. */
const OUTBOX_REST = 2_000;
const SEALING_REST = 1_000;
const INTAKE_REST = 1_000;
const ALERT_REST = 60_000;
const RECALCULATION_REST = 2_000;
const HANDING_REST = 2_000;
const MEASURING_REST = 5_000;

/** Starts the background work of this process. Scheduled jobs run once however many processes there are. */
export async function startJobs(ctx: Context, settings: JobSettings): Promise<Jobs> {
  const { ownerUrl, origin, smtpUrl, mailAddress, imapUrl, mailPlus, office, failed } = settings;
  const boss = new PgBoss({ connectionString: ownerUrl, max: 3, application_name: "tanggap jobs" });
  boss.on("error", (error) => failed("pg-boss", error));
  await boss.start();
  for (const { name, cron, run } of schedules) {
    await boss.createQueue(name, { policy: "singleton", retryLimit: 0 });
    await boss.schedule(name, cron);
    await boss.work(name, { pollingIntervalSeconds: 5 }, () => run(ctx).catch((error: unknown) => failed(name, error)));
    await boss.send(name, null, { singletonKey: "at start" });
  }
  const told = (job: string) => (error: unknown) => failed(job, error);
  const mailer = smtpUrl && mailAddress ? openMailer(smtpUrl, mailAddress) : null;
  const sender = { origin, mailAddress: mailAddress ?? "", reads: imapUrl !== undefined, plus: mailPlus };
  const send = async (stopped: () => boolean) => (await deliverDue(ctx, mailer!, sender, stopped, told("deliver"))) > 0;
  const delivering = mailer && keepDoing(OUTBOX_REST, send, told("deliver"));
  const alert = () => alertStaff(ctx, mailer!, office, origin).then(() => false);
  const alerting = mailer && keepDoing(ALERT_REST, alert, told("alert-staff"));
  const reading = mailAddress && { mailAddress, parse: parseMail };
  const collecting = imapUrl && reading ? collectMail(ctx, { office, imapUrl }, told("collect-mail")) : null;
  const taking =
    reading &&
    keepDoing(
      INTAKE_REST,
      async (stopped) => (await takeIn(ctx, reading, stopped, told("take-in"))) > 0,
      told("take-in"),
    );
  const recalculating = keepDoing(
    RECALCULATION_REST,
    (stopped) => recalculateChanged(ctx, stopped),
    told("recalculate-changed"),
  );
  const handing = keepDoing(HANDING_REST, (stopped) => handOverOpen(ctx, stopped), told("hand-over-open"));
  const measuring = keepDoing(MEASURING_REST, (stopped) => measureSteps(ctx, stopped), told("measure"));
  // It seals all there is each time, so it rests after every round.
  const seal = () => sealRows(ctx.db, ctx).then(() => false);
  const sealing = keepDoing(SEALING_REST, seal, told("seal"));
  return {
    async stop() {
      await collecting?.stop();
      await recalculating.stop();
      await handing.stop();
      await sealing.stop();
      await measuring.stop();
      if (taking) await taking.stop();
      await alerting?.stop();
      await delivering?.stop();
      mailer?.close();
      await boss.stop({ graceful: true, timeout: 5000, close: true });
    },
  };
}
