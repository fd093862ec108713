type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Has the page's own changes go by what a person is at: forms with words in them, choices, opened details. */
export function keepTyped(): void {
  addEventListener("turbo:before-morph-element", (event) => {
    const { target } = event;
    const { newElement } = (event as CustomEvent<{ newElement?: Element }>).detail;
    if (target instanceof Element && isKept(target, newElement)) event.preventDefault();
  });
  addEventListener("turbo:before-morph-attribute", (event) => {
    const { target } = event;
    const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
    if (target instanceof Element && attributeName === "open" && target.matches("details, dialog"))
      event.preventDefault();
  });
}

/** Whether there is anything on the page that a person has typed or chosen, or is about to. */
export function anyTyped(): boolean {
  return [...document.forms].some(isBusy);
}

function isKept(element: Element, next: Element | undefined): boolean {
  if (element instanceof HTMLFormElement && !("through" in element.dataset)) return isBusy(element);
  if (isControl(element)) return isTyped(element) || (element === document.activeElement && next !== undefined);
  // What would be taken away with a form in it that somebody is at.
  return next === undefined && [...element.querySelectorAll("form")].some(isBusy);
}

function isBusy(form: HTMLFormElement): boolean {
  const { activeElement } = document;
  if (form.dataset["cameBack"] === "true") return true;
  return [...form.elements].some(
    (element) => isControl(element) && (isTyped(element) || (element === activeElement && element.type !== "submit")),
  );
}

/** Whether it holds something else than what the server put there. */
function isTyped(control: Control): boolean {
  if (control.type === "hidden" || control.disabled) return false;
  if (control instanceof HTMLSelectElement) {
    const given = [...control.options].findIndex((option) => option.defaultSelected);
    return control.selectedIndex !== Math.max(0, given);
  }
  if (control.type === "checkbox" || control.type === "radio")
    return (control as HTMLInputElement).checked !== (control as HTMLInputElement).defaultChecked;
  return control.value !== control.defaultValue;
}

function isControl(element: Element): element is Control {
  return element.matches("input, textarea, select");
}
