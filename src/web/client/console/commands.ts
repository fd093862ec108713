/** Something that can be done from this page. */
export interface Command {
  readonly words: string;
  readonly group: string;
  go(): void;
}

const MOST = 12;
const REFERENCE = /^[0-9a-z]{1,12}-\d{4}-[0-9a-z]{6}$/i;

/** What fits the words: places of the menu, what may be done to this complaint, lists, lines, a number, a search. */
export function commandsFor(typed: string, field: HTMLElement, said: DOMStringMap): readonly Command[] {
  const words = typed.trim().toLowerCase();
  const { finds, one } = field.dataset;
  const fits = ({ words: text }: Command) => words.split(/\s+/).every((word) => text.toLowerCase().includes(word));
  const found = onThisPage(said).filter(fits).slice(0, MOST);
  const to = (address: string) => () => location.assign(address);
  const reference = words.toUpperCase();
  const open = (said["open"] ?? "").replace("{reference}", reference);
  const search = (said["search"] ?? "").replace("{words}", typed.trim());
  return [
    ...(one && REFERENCE.test(words)
      ? [{ words: open, group: said["complaints"] ?? "", go: to(one + reference) }]
      : []),
    ...found,
    ...(finds && words ? [{ words: search, group: "", go: to(`${finds}?q=${encodeURIComponent(typed.trim())}`) }] : []),
  ];
}

function onThisPage(said: DOMStringMap): readonly Command[] {
  const links = (selector: string, group: string | undefined) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((link) => ({
      words: wordsOf(link),
      group: group ?? "",
      go: () => link.click(),
    }));
  const form = document.querySelector<HTMLElement>("form.verb h2");
  const field = document.querySelector<HTMLElement>("form.verb :is(textarea, input:not([type=hidden]), select)");
  return [
    ...(form && field ? [{ words: wordsOf(form), group: said["verbs"] ?? "", go: () => field.focus() }] : []),
    ...links(".others a", said["verbs"]),
    ...links(".list-links a", said["lists"]),
    ...links("nav.menu a", said["places"]),
    ...links("nav.views a", said["lists"]),
    ...links("main [data-line]", said["complaints"]),
  ];
}

/** The words of a link without a number beside it; of a line, its complaint's number too. */
function wordsOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const beside of copy.querySelectorAll(".count, small")) beside.remove();
  const words = copy.textContent.replace(/\s+/g, " ").trim();
  return element.dataset["line"] ? `${element.dataset["line"]} ${words}` : words;
}
