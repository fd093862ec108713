/** How an upload is shown: a line of words, a bar, a button that ends it. */
export interface Item {
  show(state: "sending" | "checking" | "waiting" | "done" | "failed", share: number): void;
  /** A sentence of the office's about this file. */
  say(sentence: string): void;
  /** It is no longer on its way. */
  drop(): void;
}

/** Adds the line of one file to the list. `words`: sentences by state. */
export function addItem(
  list: HTMLElement,
  words: Readonly<Record<string, string>>,
  file: File,
  cancel: () => void,
): Item {
  const line = document.createElement("li");
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.setAttribute("aria-label", file.name);
  const stop = document.createElement("button");
  stop.type = "button";
  stop.className = "as-link";
  stop.textContent = words["stop"] ?? "";
  stop.addEventListener("click", cancel);
  line.append(status, bar, stop);
  list.append(line);
  const end = () => {
    bar.remove();
    stop.remove();
  };
  return {
    show(state, share) {
      bar.value = share;
      // Told in tens, so that a screen reader is not kept talking.
      const told = state === "sending" ? Math.floor(share / 10) * 10 : Math.round(share);
      const sentence = fill(words[state] ?? "", { name: file.name, share: String(told), size: sizeOf(file.size) });
      if (status.textContent !== sentence) status.textContent = sentence;
      if (state === "done" || state === "failed") end();
    },
    say(sentence) {
      status.textContent = sentence;
      line.className = "wrong";
      end();
    },
    drop: () => line.remove(),
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

function sizeOf(bytes: number): string {
  const number = (value: number) =>
    value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: value < 10 ? 1 : 0 });
  return bytes < 1024 * 1024 ? `${number(Math.max(1, bytes / 1024))} KB` : `${number(bytes / 1024 / 1024)} MB`;
}
