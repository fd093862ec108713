import type { NavigationLink } from "../navigation.ts";

/** The letter after `g` that goes to a place of the menu. */
export const letters: Readonly<Partial<Record<NavigationLink["name"], string>>> = {
  leader: "u",
  worklist: "d",
  counter: "l",
  procedure: "s",
  reports: "r",
  channels: "k",
  reveals: "p",
  staff: "t",
  audit: "j",
  handOver: "h",
  settings: "a",
};
