/**
 * A box that chooses every line of its list, or none. It is shown by this script, which it needs; what it chooses are
 * the list's own boxes, and only they are sent.
 */
const line = document.getElementById("choose-all");
const all = line?.querySelector<HTMLInputElement>("input");
if (line && all?.form) {
  const { form } = all;
  const boxes = () => [...form.querySelectorAll<HTMLInputElement>("input.pick")];
  const tell = () => {
    const chosen = boxes().filter(({ checked }) => checked).length;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && !all.checked;
  };
  form.addEventListener("change", ({ target }) => {
    if (target === all) for (const box of boxes()) box.checked = all.checked;
    tell();
  });
  line.hidden = false;
  tell();
}
