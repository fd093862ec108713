/** What one series of requests took, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly clients: number;
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Sends `requests` in all from `clients` at once, after a warm-up of a tenth; every answer must be the one expected. */
export async function measure(
  name: string,
  clients: number,
  requests: number,
  send: (index: number) => Promise<boolean>,
): Promise<Measured> {
  for (let index = 0; index < requests / 10; index++) await once(name, send, -1 - index);
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < requests) times.push(await once(name, send, next++));
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { name, clients, requests, perSecond: requests / seconds, p50: at(0.5), p99: at(0.99) };
}

async function once(name: string, send: (index: number) => Promise<boolean>, index: number): Promise<number> {
  const begun = performance.now();
  if (!(await send(index))) throw new Error(`${name}: request ${index} was not answered as it should be`);
  return performance.now() - begun;
}

/** A table for people. */
export function table(rows: readonly Measured[]): string {
  const head = ["what", "clients", "requests", "req/s", "p50 ms", "p99 ms"];
  const cells = rows.map(({ name, clients, requests, perSecond, p50, p99 }) => [
    name,
    String(clients),
    String(requests),
    perSecond.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  ");
  return [line(head), ...cells.map(line)].join("\n");
}
