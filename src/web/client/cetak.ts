/** A button that prints the page: it is shown only where this script can do so. */
for (const place of document.querySelectorAll<HTMLElement>("[data-print]")) {
  place.hidden = false;
  place.querySelector("button")?.addEventListener("click", () => print());
}
