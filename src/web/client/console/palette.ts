import { commandsFor } from "./commands.ts";

/** Gives what opens the palette: what is typed narrows what can be done from here; arrows choose, Enter goes. */
export function makePalette(): () => void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#palette");
  const field = document.querySelector<HTMLInputElement>("#palette-words");
  const list = document.querySelector<HTMLElement>("#palette-list");
  if (!dialog || !field || !list) return () => {};
  const draw = () => show(list, field, dialog);
  field.addEventListener("input", draw);
  field.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") choose(list, field, key === "ArrowDown" ? 1 : -1);
    else if (key === "Enter") list.querySelector<HTMLElement>("[aria-selected=true]")?.click();
    else return;
    event.preventDefault();
  });
  return () => {
    field.value = "";
    draw();
    dialog.showModal();
  };
}

function show(list: HTMLElement, field: HTMLInputElement, dialog: HTMLDialogElement): void {
  const commands = commandsFor(field.value, field, dialog.dataset);
  const lines = commands.map(({ words, group, go }, index) => {
    const line = document.createElement("div");
    const kind = document.createElement("small");
    kind.textContent = group;
    line.append(words, kind);
    line.id = `command-${index}`;
    line.setAttribute("role", "option");
    line.addEventListener("click", () => {
      dialog.close();
      go();
    });
    return line;
  });
  const nothing = document.createElement("div");
  nothing.textContent = dialog.dataset["none"] ?? "";
  nothing.setAttribute("role", "option");
  nothing.setAttribute("aria-disabled", "true");
  list.replaceChildren(...(lines.length > 0 ? lines : [nothing]));
  mark(list, field, 0);
}

function choose(list: HTMLElement, field: HTMLInputElement, by: 1 | -1): void {
  const { length } = list.children;
  const here = [...list.children].findIndex((line) => line.getAttribute("aria-selected") === "true");
  mark(list, field, (here + by + length) % length);
}

function mark(list: HTMLElement, field: HTMLInputElement, index: number): void {
  for (const [at, line] of [...list.children].entries()) line.setAttribute("aria-selected", String(at === index));
  const line = list.children[index];
  line?.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", line?.id ?? "");
}
