import { keepForm } from "./console/keep-form.ts";

/**
 * Keeps what is typed into a verb's form as a draft at the server while it is typed. What the server has not confirmed
 * stays on the page, which says so and goes on trying; nothing is left on the device, which may be a shared one.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) keepForm(form);
