import { sendInPieces } from "./citizen/send-in-pieces.ts";
import { addItem } from "./citizen/upload-item.ts";

/** Files go up as soon as they are chosen, in pieces that go on after a break; the form then has nothing left to carry. */
const box = document.querySelector<HTMLElement>("[data-unggahan]");
const field = box?.querySelector<HTMLInputElement>("input[type=file]");
if (box && field?.form) watch(box, field, field.form);

function watch(place: HTMLElement, files: HTMLInputElement, form: HTMLFormElement): void {
  const words = JSON.parse(place.dataset["words"] ?? "{}") as Record<string, string>;
  const list = document.createElement("ul");
  list.className = "files uploads";
  files.after(list);
  const running = new Set<File>();
  files.addEventListener("change", () => {
    for (const file of files.files ?? []) void send(file);
    files.value = "";
  });
  form.addEventListener(
    "submit",
    (event) => {
      if (running.size === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      files.setCustomValidity(words["busy"] ?? "");
      files.reportValidity();
      files.setCustomValidity("");
    },
    { capture: true },
  );
  addEventListener("beforeunload", (event) => {
    if (running.size > 0) event.preventDefault();
  });

  async function send(file: File): Promise<void> {
    running.add(file);
    const item = addItem(list, words, file, () => cancel());
    const { arrived, cancel } = sendInPieces(file, place.dataset["unggahan"] ?? "", item);
    const there = await arrived;
    running.delete(file);
    if (there) await showTaken(place);
  }
}

/** The list of what was taken, as the office has it now. */
async function showTaken(place: HTMLElement): Promise<void> {
  const page = await fetch(location.href).then((answer) => answer.text());
  const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("[data-unggahan] .taken");
  if (!fresh) return;
  const old = place.querySelector(".taken");
  if (old) old.replaceWith(fresh);
  else place.prepend(fresh);
}
