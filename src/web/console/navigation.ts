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
  { href: paths.audit, name: "audit", permission: "see_audit" },
  { href: paths.channels, name: "channels", permission: "see_channels" },
  { href: paths.handOver, name: "handOver", permission: "hand_over" },
  { href: paths.settings, name: "settings", permission: "see_settings" },
] as const satisfies readonly { href: string; name: keyof typeof shellText; permission: Permission }[];

/** Pages that belong to a place though their address is not below it. Those of one's own account belong nowhere. */
const belonging: readonly (readonly [beginning: string, place: string])[] = [
  ...[paths.complaint(""), paths.search, paths.assigning, paths.savedFilters].map(
    (beginning) => [beginning, paths.worklist] as const,
  ),
  [paths.acting, paths.handOver],
];

/** The menu of a role, the present place marked. */
export function navigationFor(role: StaffRole, path: string): readonly NavigationLink[] {
  const below = places.find(({ href }) => href !== paths.worklist && (path === href || path.startsWith(`${href}/`)));
  const elsewhere = path === paths.worklist ? path : belonging.find(([beginning]) => path.startsWith(beginning))?.[1];
  const here = below?.href ?? elsewhere;
  return places
    .filter(({ permission }) => allows(permission, role))
    .map(({ href, name }) => ({ href, name, here: href === here }));
}

/** The first page of a role: what it comes to do. Everyone may read the SOP, so nobody begins there. */
export function firstPageOf(role: StaffRole): string {
  const others = places.filter(({ href }) => href !== paths.procedure);
  return others.find(({ permission }) => allows(permission, role))?.href ?? paths.procedure;
}
