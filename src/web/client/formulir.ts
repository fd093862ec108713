import { forgetAll, kept } from "./citizen/device-draft.ts";
import { CHECK, forgetArrived } from "./citizen/forget-arrived.ts";
import { keepOnDevice } from "./citizen/keep-on-device.ts";
import { sendWhenOnline } from "./citizen/send-when-online.ts";

/** Forms with words outlive the browser, and wait for the line. Once the office has them they go. */
forgetArrived();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-away]")) {
  if (form.dataset["offer"]) keepOnDevice(form);
  sendWhenOnline(form);
}

// A complaint that was waiting for the line when its page was closed.
const unsent = document.querySelector<HTMLElement>("[data-unsent]");
if (unsent && kept(CHECK)?.sending) unsent.hidden = false;

// In the place of this page, so that "back" does not lead here again.
document.querySelector<HTMLAnchorElement>("a[data-leave]")?.addEventListener("click", (event) => {
  event.preventDefault();
  forgetAll();
  location.replace((event.currentTarget as HTMLAnchorElement).href);
});
// Who closes a complaint leaves this browser to others.
document.querySelector('form[action="/lacak/tutup"]')?.addEventListener("submit", () => forgetAll());
