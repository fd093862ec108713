import { listen } from "./console/listen.ts";
import { keepTyped } from "./console/typed.ts";

/**
 * Brings an open page up to date when something happens: the server draws it anew, and what differs is put in place.
 * What is being typed, chosen or read stays as it is.
 */
const main = document.querySelector<HTMLElement>("main[data-live]");
if (main) {
  keepTyped();
  listen(main);
}
