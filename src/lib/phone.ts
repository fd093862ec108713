/**
 * A phone number in its one international form, `+6281234567890`, from any way of writing it: `0812 3456 7890`,
 * `(0736) 21234`, `62-812…`, `+62 …`, `8123…`. Numbers of other countries need their `+` or `00`. Null when it cannot be
 * one (fewer than 8 digits, more than 15, or letters).
 */
export function readPhone(typed: string, country = "62"): string | null {
  const text = typed.replace(/^\s*(tel|telp|hp|wa)[.:]?\s*/i, "").replace(/[\s().\-–/]/g, "");
  const digits = /^(\+|00)?(\d+)$/.exec(text);
  if (!digits) return null;
  const [, abroad, number] = digits as unknown as [string, string | undefined, string];
  const full = abroad ? number : withCountry(number, country);
  // +62 (0)812: the zero of the country's own way of dialling is not part of the number.
  const plain = full.startsWith(`${country}0`) ? country + full.slice(country.length + 1) : full;
  return plain.length >= 8 && plain.length <= 15 ? `+${plain}` : null;
}

function withCountry(number: string, country: string): string {
  if (number.startsWith("0")) return country + number.slice(1);
  return number.startsWith(country) && number.length > 9 ? number : country + number;
}
