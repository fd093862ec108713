/** True when PostgreSQL refused a second row with the same key (23505), optionally under one constraint. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const { code, constraint: broken } = (error ?? {}) as { code?: string; constraint?: string };
  return code === "23505" && (constraint === undefined || broken === constraint);
}
