/** Where a page of the worklist ended: opaque to whoever carries it. */
export function writeCursor(waits: boolean, due: number, id: string): string {
  return Buffer.from(JSON.stringify([waits, due, id])).toString("base64url");
}

/** Null when it is not one of ours. */
export function readCursor(
  text: string,
): { readonly waits: boolean; readonly due: number; readonly id: string } | null {
  try {
    const [waits, due, id] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    const fits =
      typeof waits === "boolean" && Number.isSafeInteger(due) && typeof id === "string" && /^[0-9a-f-]{36}$/.test(id);
    return fits ? { waits, due: due as number, id } : null;
  } catch {
    return null;
  }
}
