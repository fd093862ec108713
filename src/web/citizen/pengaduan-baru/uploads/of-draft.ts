import type { PlaceOf } from "../../uploads/place.ts";
import type { DraftKeeper } from "../draft-keeper.ts";
import { UPLOADS } from "./path.ts";

/** Uploads for the unsent form of this browser, sealed with the key that only it has. */
export function ofDraft(keeper: DraftKeeper): PlaceOf {
  return async (c) => {
    const holding = await keeper.holding(c);
    return (
      holding && {
        ...{ ...holding, path: UPLOADS },
        files: () => keeper.files(c),
        attach: (file) => keeper.attach(c, file),
      }
    );
  };
}
