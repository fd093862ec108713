/** The line that says that files are still on their way, with the button that goes on without them. */
export interface BusyLine {
  show(): void;
  hide(): void;
}

/** Puts the line after `place`, hidden until somebody wants to go on. */
export function addBusyLine(
  place: HTMLElement,
  words: Readonly<Record<string, string>>,
  goOnWithout: () => void,
): BusyLine {
  const line = document.createElement("div");
  line.className = "notice warn";
  line.hidden = true;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = words["without"] ?? "";
  button.addEventListener("click", goOnWithout);
  line.append(status, button);
  place.after(line);
  return {
    show() {
      line.hidden = false;
      // Said once it can be seen: a screen reader passes over what was there before.
      status.textContent = words["busy"] ?? "";
      line.scrollIntoView({ block: "nearest" });
    },
    hide() {
      line.hidden = true;
      status.textContent = "";
    },
  };
}
