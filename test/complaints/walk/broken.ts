/** A rule that does not hold, by its sentence. */
export class Broken extends Error {
  readonly rule: string;

  constructor(rule: string, detail = "") {
    super(detail ? `${rule}: ${detail}` : rule);
    this.rule = rule;
  }
}

export function holds(rule: string, so: boolean, detail?: () => string): void {
  if (!so) throw new Broken(rule, detail?.());
}
