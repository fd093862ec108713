import type { Cpu } from "./cpu.ts";

/** What one series of requests took, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly clients: number;
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of one request, where it was asked for. */
  readonly cpu: Cpu | null;
}

/** Whether an answer is the expected one. */
export type IsRight = () => boolean;

/** Sends a request; whether its answer is right is asked when all are done. */
export type Send = (index: number) => Promise<IsRight>;

/** Sends `requests` in all from `clients` at once, after a warm-up of a tenth; every answer must be the one expected. */
export async function measure(
  name: string,
  clients: number,
  requests: number,
  send: Send,
  used: () => Cpu | null = () => null,
): Promise<Measured> {
  const answers: IsRight[] = [];
  const once = async (index: number) => {
    const begun = performance.now();
    answers.push(await send(index));
    return performance.now() - begun;
  };
  globalThis.gc?.();
  for (let index = 0; index < requests / 10; index++) await once(-1 - index);
  const times: number[] = [];
  let next = 0;
  const before = used();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < requests) times.push(await once(next++));
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const after = used();
  const wrong = answers.filter((isRight) => !isRight()).length;
  if (wrong > 0) throw new Error(`${name}: ${wrong} requests were not answered as they should be`);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  const each = (part: keyof Cpu) => (after![part] - before![part]) / requests;
  const cpu = before && after ? { app: each("app"), database: each("database") } : null;
  return { name, clients, requests, perSecond: requests / seconds, p50: at(0.5), p99: at(0.99), cpu };
}
