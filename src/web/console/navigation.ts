import { allows, type Permission } from "#auth/permissions.ts";
import type { StaffRole } from "#sop/types.ts";
import type { shellText } from "#text/console/shell.ts";
import { paths } from "./paths.ts";

export interface NavigationLink {
  readonly href: string;
  readonly name: keyof typeof shellText;
  readonly here: boolean;
}

const places = [
  { href: paths.leader, name: "leader", permission: "lead" },
  { href: paths.worklist, name: "worklist", permission: "read_complaints" },
  { href: paths.lodging, name: "counter", permission: "lodge_at_counter" },
  { href: paths.procedure, name: "procedure", permission: "signed_in" },
  { href: paths.reports, name: "reports", permission: "read_complaints" },
  { href: paths.reveals, name: "reveals", permission: "see_reveals" },
  { href: paths.staff, name: "staff", permission: "see_staff" },
  { href: paths.channels, name: "channels", permission: "see_channels" },
  { href: paths.handOver, name: "handOver", permission: "hand_over" },
  { href: paths.settings, name: "settings", permission: "see_settings" },
] as const satisfies readonly { href: string; name: keyof typeof shellText; permission: Permission }[];

/** The menu of a role, the present place marked. A complaint's page belongs to the worklist. */
export function navigationFor(role: StaffRole, path: string): readonly NavigationLink[] {
  const around = places.map(({ href }) => href).filter((href) => path === href || path.startsWith(`${href}/`));
  const here = around.toSorted((a, b) => b.length - a.length)[0];
  return places
    .filter(({ permission }) => allows(permission, role))
    .map(({ href, name }) => ({ href, name, here: href === here }));
}

/** The first page of a role: what it comes to do. Everyone may read the SOP, so nobody begins there. */
export function firstPageOf(role: StaffRole): string {
  const others = places.filter(({ href }) => href !== paths.procedure);
  return others.find(({ permission }) => allows(permission, role))?.href ?? paths.procedure;
}
