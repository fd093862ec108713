import { forget } from "./citizen/device-draft.ts";
import { keepOnDevice } from "./citizen/keep-on-device.ts";
import { sendWhenOnline } from "./citizen/send-when-online.ts";

/** The pages of the form: words outlive the browser, and wait for the line. Once the office has them they go. */
const form = document.querySelector<HTMLFormElement>("form[data-away]");
if (form?.dataset["offer"]) keepOnDevice(form);
if (form) sendWhenOnline(form);
if (document.querySelector("[data-arrived]")) forget();
