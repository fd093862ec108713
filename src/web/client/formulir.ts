import { forget } from "./citizen/device-draft.ts";
import { keepOnDevice } from "./citizen/keep-on-device.ts";
import { sendWhenOnline } from "./citizen/send-when-online.ts";

/** The pages of the form: words outlive the browser, and wait for the line. Once the office has them they go. */
const form = document.querySelector<HTMLFormElement>("form[data-away]");
if (form?.dataset["offer"]) keepOnDevice(form);
if (form) sendWhenOnline(form);
if (document.querySelector("[data-arrived]")) forget();

// In the place of this page, so that "back" does not lead here again.
document.querySelector<HTMLAnchorElement>("a[data-leave]")?.addEventListener("click", (event) => {
  event.preventDefault();
  forget();
  location.replace((event.currentTarget as HTMLAnchorElement).href);
});
