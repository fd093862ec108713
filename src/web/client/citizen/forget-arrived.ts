import { forget, forgetAll, kept } from "./device-draft.ts";

/** Where the pages of the form begin, and where they are sent off. */
export const FORM = "/pengaduan/baru";
export const CHECK = "/pengaduan/baru/periksa";

/**
 * Takes off the device what the office says that it has: a whole complaint (its receipt, or its key where the receipt
 * was not seen), or the words of one form that went off from here. Other words typed since stay.
 */
export function forgetArrived(): void {
  for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-arrived]")) {
    const { arrived = "", arrivedKey } = dataset;
    if (arrived !== FORM && kept(arrived)?.sending === "sent") forget(arrived);
    if (arrived === FORM && (!arrivedKey || kept(FORM)?.words["kunci"] === arrivedKey)) forgetAll(FORM);
  }
}
