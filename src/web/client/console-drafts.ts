import { keepForm } from "./console/keep-form.ts";

/**
 * Keeps what is typed into a form as a draft at the server while it is typed. What the server has not confirmed stays
 * on the page, which says so and goes on trying; nothing is left on the device, which may be a shared one.
 */
const watched = new WeakSet<HTMLFormElement>();
const watch = (form: HTMLFormElement) => {
  if (watched.has(form)) return;
  watched.add(form);
  keepForm(form);
};
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) watch(form);

// A page that was brought up to date can hold forms that were not there before; asked on the way down to the form, so
// that it hears of the very first letter itself.
for (const name of ["input", "change"])
  document.addEventListener(
    name,
    ({ target }) => {
      const form = (target as Element).closest<HTMLFormElement>("form[data-draft]");
      if (form) watch(form);
    },
    true,
  );
