import { routes, type Route } from "#auth/permissions.ts";
import type { Asked, AskedByStaff } from "./request.ts";

type ConsoleRoute = Extract<Route, `${string} /petugas${string}`>;
type OpenRoute = { [R in ConsoleRoute]: (typeof routes)[R] extends "anyone" ? R : never }[ConsoleRoute];

/** One address of the console without signing in. */
interface OpenRow {
  readonly route: OpenRoute;
  readonly handle: (asked: Asked) => Promise<Response>;
  readonly keeps?: true;
}

/** One address of the console for people of the office; its handler is given who asks. */
interface StaffRow {
  readonly route: Exclude<ConsoleRoute, OpenRoute>;
  readonly handle: (asked: AskedByStaff) => Promise<Response>;
  /** Its form comes back with what was typed when the language switch sends it (`onlyShows`). */
  readonly keeps?: true;
}

/** One address of the console: the table in `routes.tsx` is made of these. */
export type Row = OpenRow | StaffRow;

/** Whether it is answered without signing in. */
export function isOpen(row: Row): row is OpenRow {
  return routes[row.route] === "anyone";
}
