/** Waits until a condition holds, asking every few milliseconds; an error of the asking counts as "not yet". */
export async function until(holds: () => Promise<boolean> | boolean, milliseconds = 60_000): Promise<void> {
  const end = performance.now() + milliseconds;
  let last: unknown;
  while (performance.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("the product ended")) throw error;
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error(`waited ${milliseconds} ms in vain`, { cause: last });
}
