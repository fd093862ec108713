import sanitizeHtml from "sanitize-html";

/** Elements and attributes of a page that none of ours has and that words taken for markup would bring in. */
export function foreignMarkup(html: string): string[] {
  const found: string[] = [];
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (name, attributes) => {
      const ours = name !== "script" || /^\/[^/]/.test(attributes["src"] ?? "");
      if (theirs.has(name) || !/^[a-z0-9-]+$/.test(name) || !ours) found.push(name);
      for (const [key, value] of Object.entries(attributes))
        if (/^(on|srcdoc$)/.test(key) || (isAddress.has(key) && leadsAway.test(value))) found.push(`${name} ${key}`);
    },
  });
  return found;
}

const theirs = new Set(["canary-x", "object", "base", "math", "foreignobject", "animate", "mglyph"]);
const isAddress = new Set(["href", "src", "action", "data", "content"]);
const leadsAway = /^\s*(javascript|data|vbscript):|evil\.invalid/i;
