import type { Reading } from "#sop/types.ts";
import { readingsOfPeople } from "./readings-of-people.ts";
import { readingsOfTheDocument } from "./readings-of-the-document.ts";
import { readingsOfTheDoor } from "./readings-of-the-door.ts";
import { readingsOfTheEnd } from "./readings-of-the-end.ts";
import { readingsOfTime } from "./readings-of-time.ts";

/** Every unclear place of the SOP with the way it is read, in the order of the list. */
export const readings: readonly Reading[] = [
  ...readingsOfTheDocument,
  ...readingsOfTime,
  ...readingsOfTheDoor,
  ...readingsOfPeople,
  ...readingsOfTheEnd,
].toSorted((a, b) => a.number - b.number);
