import { DetailedError, Upload } from "tus-js-client";
import type { Item } from "./upload-item.ts";

const RETRIES = [0, 1000, 3000];
const AGAIN = 5000;

interface Sending {
  readonly arrived: Promise<boolean>;
  /** Gives it up. Resolves once the office knows. */
  cancel(): Promise<void>;
}

/**
 * Sends one file in pieces; a broken line is waited for, however long. Resolves true when it is attached, and false when
 * it never will be: refused, or cancelled.
 */
export function sendInPieces(file: File, endpoint: string, item: Item): Sending {
  let share = 0;
  let cancelled = false;
  let upload!: Upload;
  let settle!: (there: boolean) => void;
  const arrived = new Promise<boolean>((resolve) => {
    settle = resolve;
    upload = new Upload(file, {
      endpoint,
      metadata: { filename: file.name },
      retryDelays: RETRIES,
      chunkSize: 1024 * 1024,
      // The address of an upload opens for this browser alone, and only while it runs.
      storeFingerprintForResuming: false,
      onProgress(sent, all) {
        share = (sent / all) * 100;
        item.show(sent === all ? "checking" : "sending", share);
      },
      onSuccess() {
        item.show("done", 100);
        resolve(true);
      },
      onError(error) {
        const answer = error instanceof DetailedError ? error.originalResponse : null;
        const status = answer?.getStatus() ?? 0;
        if (status >= 400 && status < 500) {
          if (status === 422) item.say(answer!.getBody());
          else item.show("failed", share);
          return resolve(false);
        }
        item.show("waiting", share);
        void goOn();
      },
    });
    item.show("sending", 0);
    upload.start();
  });
  const goOn = async () => {
    await untilOnline();
    if (!cancelled) upload.start();
  };
  return {
    arrived,
    async cancel() {
      cancelled = true;
      void upload.abort();
      // The library tells nobody that it was stopped.
      settle(false);
      if (upload.url) await drop(upload.url);
    },
  };
}

/** What lies at the office of a file that was given up goes, also when this page does; on a broken line once it is back. */
async function drop(address: string): Promise<void> {
  const headers = { "tus-resumable": "1.0.0" };
  const gone = await fetch(address, { method: "DELETE", headers, keepalive: true }).catch(() => null);
  if (gone) return;
  await untilOnline();
  await drop(address);
}

function untilOnline(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener("online", resolve, { once: true });
    setTimeout(resolve, AGAIN);
  });
}
