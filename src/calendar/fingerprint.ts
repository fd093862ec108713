/** Eight hexadecimal digits that differ when the numbers differ (FNV-1a over 32 bits; no secret, no safety). */
export function fingerprint(numbers: Iterable<number>): string {
  let hash = 0x811c9dc5;
  for (const number of numbers) {
    for (const character of `${number};`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
