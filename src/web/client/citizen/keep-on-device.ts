import { forget, keep, kept } from "./device-draft.ts";

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Keeps what is typed into a form of words on the device, and offers what was left there to who comes back. */
export function keepOnDevice(form: HTMLFormElement): void {
  const path = location.pathname;
  const fields = [
    ...form.querySelectorAll<Control>("textarea, input:not([type=hidden], [type=radio], [type=checkbox])"),
  ];
  const left = kept(path);
  const differs = (field: Control) => (left?.words[field.name] ?? field.value) !== field.value;
  if (left && fields.some(differs))
    offer(
      form,
      left.at,
      () => fill(fields, left.words),
      () => forget(path),
    );
  form.addEventListener("input", () => sayThatItIsKept(form), { once: true });
  form.addEventListener("input", () => {
    const words = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    keep(path, words);
  });
}

function sayThatItIsKept(form: HTMLFormElement): void {
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = form.dataset["keeping"] ?? "";
  form.after(hint);
}

function fill(fields: readonly Control[], words: Readonly<Record<string, string>>): void {
  for (const field of fields) field.value = words[field.name] ?? field.value;
  fields[0]?.focus();
}

/** A notice above the form; nothing is put in by itself, since another may sit here now. */
function offer(form: HTMLFormElement, at: number, use: () => void, drop: () => void): void {
  const { offer: sentence = "", restore = "", drop: dropping = "" } = form.dataset;
  const time = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.setAttribute("role", "region");
  const words = document.createElement("p");
  words.textContent = sentence.replace("{time}", time);
  notice.append(words, button(restore, use), " ", button(dropping, drop));
  form.before(notice);

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
