import type { Permission } from "./permission.ts";
import type { Asked, AskedByStaff } from "./request.ts";

/** One address of the console: the table in `routes.tsx` is made of these. */
export type Row = {
  readonly method: "get" | "post";
  /** Below `/petugas`. */
  readonly path: string;
} & (
  | { readonly permission: "anyone"; readonly handle: (asked: Asked) => Promise<Response> }
  | { readonly permission: Exclude<Permission, "anyone">; readonly handle: (asked: AskedByStaff) => Promise<Response> }
);
