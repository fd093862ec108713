import { holds } from "./broken.ts";
import type { Moment } from "./moment.ts";

/** What the complainant chose about being known: only they choose it, nothing takes it back, and no clock moves by it. */
export function checkHidden({ before, event, after }: Moment): void {
  holds("confidential stays confidential", after.confidential || !before.confidential);
  holds("anonymous stays anonymous", after.anonymous || !before.anonymous);
  holds("nobody can reach who is anonymous", !after.anonymous || !after.reachable);
  if (after.confidential !== before.confidential) holds("hiding makes confidential", event.type === "hidden");
  if (after.anonymous !== before.anonymous) holds("forgetting makes anonymous", event.type === "forgotten");
  if (event.type !== "hidden" && event.type !== "forgotten") return;
  holds("only complainants hide themselves", event.by.is === "complainant");
  holds("what is chosen is chosen once", event.type === "hidden" ? !before.confidential : !before.anonymous);
  const { anonymous, confidential, reachable } = before;
  const rest = { ...after, anonymous, confidential, reachable, version: before.version };
  holds("being hidden changes nothing else", JSON.stringify(rest) === JSON.stringify(before));
}
