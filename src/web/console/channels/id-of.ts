/** An id out of an address; what is none becomes one that nothing has, so that it answers as what is not there. */
export function idOf(given = ""): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given) ? given : "00000000-0000-0000-0000-000000000000";
}
