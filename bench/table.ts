import type { Measured } from "./measure.ts";

/** A table for people. */
export function table(rows: readonly Measured[]): string {
  return columns(
    ["what", "clients", "requests", "req/s", "p50 ms", "p99 ms"],
    rows.map((row) => timesOf(row)),
  );
}

/** The same with the processor's time, and beside each row what its statements take alone. */
export function tableWithLimits(rows: readonly { ours: Measured; limit: Measured | null }[]): string {
  const head = ["what", "clients", "requests", "req/s", "p50 ms", "p99 ms", "CPU app", "CPU db", "limit p50", "p99"];
  return columns(
    head,
    rows.map(({ ours, limit }) => [
      ...timesOf(ours),
      ours.cpu?.app.toFixed(1) ?? "-",
      ours.cpu?.database.toFixed(1) ?? "-",
      limit?.p50.toFixed(1) ?? "-",
      limit?.p99.toFixed(1) ?? "-",
    ]),
  );
}

function timesOf({ name, clients, requests, perSecond, p50, p99 }: Measured): string[] {
  return [name, String(clients), String(requests), perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1)];
}

function columns(head: readonly string[], cells: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  ");
  return [line(head), ...cells.map(line)].join("\n");
}
