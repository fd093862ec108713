import { forget, keep, kept } from "./device-draft.ts";
import { CHECK, FORM } from "./forget-arrived.ts";
import { pathOf } from "./path-of.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const TYPED = "textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=file])";
// The key of the form lies beside its words: sent again from here they are the same thing, not a second one.
const ALL = `${TYPED}, select, [type=radio], [type=hidden][name=kunci]`;

/** Keeps what is typed into a form of words on the device, and offers what was left there to who comes back. */
export function keepOnDevice(form: HTMLFormElement): void {
  const path = pathOf(form);
  const left = kept(path);
  const typed = [...form.querySelectorAll<Control>(TYPED)];
  if (left && typed.some(({ name, value }) => (left.words[name] ?? value) !== value)) {
    const { offer: unsent = "", maybe = "" } = form.dataset;
    offer(
      form,
      sendingOf(path) === "sent" ? maybe : unsent,
      left.at,
      () => fill(form, left.words),
      () => forget(path),
    );
  }
  form.addEventListener("input", () => sayThatItIsKept(form), { once: true });
  form.addEventListener("input", () => {
    keep(path, wordsOf(form));
    if (path.startsWith(FORM)) forget(CHECK);
  });
}

/** Whether the sending of these words was meant; a complaint's pages are sent from the last one. */
function sendingOf(path: string): "waiting" | "sent" | undefined {
  return kept(path.startsWith(FORM) ? CHECK : path)?.sending;
}

/** What stands in a form, by the names of its fields. */
function wordsOf(form: HTMLFormElement): Record<string, string> {
  const chosen = [...form.querySelectorAll<Control>(ALL)].filter((field) => !isRadio(field) || field.checked);
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

function isRadio(field: Control): field is HTMLInputElement {
  return field.type === "radio";
}

function sayThatItIsKept(form: HTMLFormElement): void {
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = form.dataset["keeping"] ?? "";
  form.after(hint);
}

function fill(form: HTMLFormElement, words: Readonly<Record<string, string>>): void {
  for (const field of form.querySelectorAll<Control>(ALL)) {
    const word = words[field.name];
    if (word === undefined) continue;
    if (isRadio(field)) field.checked = field.value === word;
    else if (!(field instanceof HTMLSelectElement) || [...field.options].some(({ value }) => value === word))
      field.value = word;
  }
  form.querySelector<Control>(TYPED)?.focus();
}

/** A notice above the form; nothing is put in by itself, since another may sit here now. */
function offer(form: HTMLFormElement, sentence: string, at: number, use: () => void, drop: () => void): void {
  const { restore = "", drop: dropping = "" } = form.dataset;
  const time = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.setAttribute("role", "region");
  const words = document.createElement("p");
  words.textContent = sentence.replace("{time}", time);
  notice.append(words, button(restore, use), " ", button(dropping, drop));
  form.before(notice);
  // A form one press away would hide it.
  const around = form.closest("details");
  if (around) around.open = true;

  function button(label: string, then: () => void): HTMLButtonElement {
    const one = document.createElement("button");
    one.type = "button";
    one.className = "as-link";
    one.textContent = label;
    one.addEventListener("click", () => {
      then();
      notice.remove();
    });
    return one;
  }
}
