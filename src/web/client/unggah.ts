import { addBusyLine } from "./citizen/busy-line.ts";
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
  /** What is on its way, each with how it is given up. */
  const running = new Map<File, () => Promise<void>>();
  let held: HTMLElement | null = null;
  const line = addBusyLine(place, words, () => {
    giveUp();
    form.requestSubmit(held);
  });
  files.addEventListener("change", () => {
    for (const file of files.files ?? []) void send(file);
    files.value = "";
  });
  // Words never wait for a file: only who goes on is asked, since that leaves the file behind.
  form.addEventListener(
    "submit",
    (event) => {
      const button = event.submitter as HTMLButtonElement | null;
      if (button?.value === "hapus") giveUp();
      if (running.size === 0 || button?.name) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      held = button;
      line.show();
    },
    { capture: true },
  );
  addEventListener("beforeunload", (event) => {
    if (running.size > 0) event.preventDefault();
  });
  // Nothing goes on with them once this page is gone.
  addEventListener("pagehide", giveUp);

  function giveUp(): void {
    for (const stop of running.values()) void stop();
    running.clear();
    line.hide();
  }

  async function send(file: File): Promise<void> {
    const item = addItem(list, words, file, () => {
      // It may have arrived just before: then it is listed, with the button that removes it.
      void stop().then(() => showTaken(place));
      files.focus();
    });
    const { arrived, cancel } = sendInPieces(file, place.dataset["unggahan"] ?? "", item);
    const stop = () => {
      item.drop();
      return cancel();
    };
    running.set(file, stop);
    const there = await arrived;
    running.delete(file);
    if (running.size === 0) line.hide();
    if (there) await showTaken(place);
  }
}

/** The list of what was taken, as the office has it now. */
async function showTaken(place: HTMLElement): Promise<void> {
  // A form that came back stands at an address that cannot be asked for.
  const page = await fetch(place.dataset["page"] ?? location.href).then((answer) => answer.text());
  const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("[data-unggahan] .taken");
  if (!fresh) return;
  const old = place.querySelector(".taken");
  if (old) old.replaceWith(fresh);
  else place.prepend(fresh);
}
