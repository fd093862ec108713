/**
 * The words of HTML that `harmlessHtml` gave, one line a paragraph, quotations with `>` before each line as in plain
 * mails. A link says where it leads where its words don't.
 */
export function textOfHtml(html: string): string {
  const page = new Page();
  const leads: string[] = [];
  for (const [, closing, name = "", attributes = "", words] of html.matchAll(token)) {
    if (words !== undefined) page.write(decoded(words));
    else if (name === "blockquote") page.quote(closing ? -1 : 1);
    else if (name === "a" && !closing) leads.push(/href="(https?:[^"]*)"/.exec(attributes)?.[1] ?? "");
    else if (name === "a") page.pointTo(decoded(leads.pop() ?? ""));
    else if (name === "td" || name === "th") page.write(" ");
    else if (name === "br" || blocks.has(name))
      page.end(name === "br" ? "line" : name === "p" && closing ? "paragraph" : "block");
    if (name === "li" && !closing) page.write("- ");
  }
  return page.text();
}

const token = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g;
const blocks = new Set("p div ul ol li dl dt dd table thead tbody tr pre hr h1 h2 h3 h4 h5 h6".split(" "));

class Page {
  #lines: string[] = [];
  #line = "";
  #depth = 0;

  write(words: string): void {
    this.#line += words.replace(/\s+/g, " ");
  }

  pointTo(address: string): void {
    const bare = address.replace(/^https?:\/\//, "").replace(/\/$/, "");
    if (bare && !this.#line.includes(bare)) this.#line += ` <${address}>`;
  }

  /** Ends the line, if there is any. Behind a paragraph and for a line without words stands one that is empty. */
  end(what: "line" | "block" | "paragraph"): void {
    const words = this.#line.trim();
    this.#line = "";
    if (words) this.#lines.push(`${"> ".repeat(Math.min(this.#depth, 10))}${words}`);
    const apart = what === "paragraph" || (what === "line" && !words);
    if (apart && this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  quote(step: 1 | -1): void {
    this.end("block");
    this.#depth = Math.max(0, this.#depth + step);
  }

  text(): string {
    this.end("block");
    return this.#lines.join("\n").trim();
  }
}

/** What the sanitiser writes instead of characters that mean something in HTML. */
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_whole, name: string) => characters[name] ?? "");
}
const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
