import type { StaffRole } from "#sop/types.ts";

/**
 * Which pages a role may ask for. What may be done to one complaint is not here: `may` of src/complaints answers that.
 * The administrator's role reads no complaint; the receptionist lodges at the counter.
 */
export const permissions = {
  /** Without signing in. */
  anyone: null,
  signed_in: ["receptionist", "officer", "leader", "administrator", "auditor"],
  read_complaints: ["officer", "leader", "auditor"],
  work_on_complaints: ["officer", "leader"],
  reveal_identity: ["officer", "leader"],
  lodge_at_counter: ["receptionist", "officer"],
  see_staff: ["administrator", "leader"],
  manage_staff: ["administrator"],
} as const satisfies Record<string, readonly StaffRole[] | null>;

export type Permission = keyof typeof permissions;

/** Whether a role has a permission. */
export function allows(permission: Permission, role: StaffRole): boolean {
  const roles: readonly StaffRole[] | null = permissions[permission];
  return roles === null || roles.includes(role);
}
