/** True when PostgreSQL refused a second row with the same key (23505), optionally under one constraint. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const { code, constraint: broken } = (error ?? {}) as { code?: string; constraint?: string };
  return code === "23505" && (constraint === undefined || broken === constraint);
}

/**
 * Whether something failed that has nothing to do with what was being worked on: the disk, the memory, the network, the
 * database as a whole. PostgreSQL's classes 21 to 23 and 54 are about the values that it was given; its others are not.
 */
export function isOutside(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string" && /^E[A-Z0-9]+$/.test(code)) return true;
  if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)) return !/^(21|22|23|54)/.test(code);
  return /connection|timeout exceeded|client was closed|pool after/i.test(String(message ?? ""));
}
