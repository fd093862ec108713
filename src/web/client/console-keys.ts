import { makePalette } from "./console/palette.ts";
import { watchKeys } from "./console/keys.ts";

/** Work by keyboard: the list of keys, the palette of commands, and one-letter keys for those who want them. */
watchKeys(makePalette());
