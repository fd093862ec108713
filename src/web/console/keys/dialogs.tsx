import type { Child } from "hono/jsx";
import { allows } from "#auth/permissions.ts";
import { keysText } from "#text/console/keys.ts";
import { shellText } from "#text/console/shell.ts";
import { say } from "#text/words.ts";
import { paths } from "../paths.ts";
import type { Around } from "../shell.tsx";
import { letters } from "./letters.ts";

/** The list of keys and the palette of commands: small windows that only a script opens. */
export function KeyDialogs({ around }: { readonly around: Around }) {
  return (
    <>
      <KeyList around={around} />
      <Palette around={around} />
    </>
  );
}

/** In the header, shown by the script that they need. */
export function KeyButtons({ around: { language } }: { readonly around: Around }) {
  const text = say(keysText, language);
  return (
    <p class="key-buttons" id="key-buttons" hidden data-turbo-permanent="">
      <button type="button" class="as-link" data-opens="palette">
        {text.commands} <kbd>Ctrl K</kbd>
      </button>
      <button type="button" class="as-link" data-opens="keys">
        {text.open} <kbd>?</kbd>
      </button>
    </p>
  );
}

function KeyList({ around: { language, links } }: { readonly around: Around }) {
  const { title, close, single, followedBy, groups, does } = say(keysText, language);
  const go = links.flatMap(({ name }) =>
    letters[name] ? [{ letter: letters[name], words: shellText[name][language] }] : [],
  );
  return (
    <dialog id="keys" class="keys" aria-labelledby="keys-title" data-turbo-permanent="">
      <h2 id="keys-title">{title}</h2>
      <div class="key-groups">
        <Group title={groups.everywhere}>
          <Key keys={["?"]} words={does.help} />
          <Key keys={["Ctrl", "K"]} words={does.palette} />
          <Key keys={["/"]} words={does.search} />
          <Key keys={["Esc"]} words={does.escape} />
        </Group>
        <Group title={groups.list}>
          <Key keys={["j"]} words={does.next} />
          <Key keys={["k"]} words={does.previous} />
          <Key keys={["Enter"]} words={does.enter} />
          <Key keys={["x"]} words={does.pick} />
        </Group>
        <Group title={groups.complaint}>
          <Key keys={["n"]} words={does.nextOne} />
          <Key keys={["p"]} words={does.previousOne} />
          <Key keys={["u"]} words={does.back} />
          <Key keys={["i"]} words={does.form} />
          <Key keys={["Ctrl", "Enter"]} words={does.send} />
        </Group>
        <Group title={groups.go}>
          {go.map(({ letter, words }) => (
            <Key keys={["g", letter]} between={followedBy} words={words} />
          ))}
        </Group>
      </div>
      <p class="single">
        <input type="checkbox" id="single-keys" checked />
        <label for="single-keys">{single}</label>
      </p>
      <form method="dialog">
        <button class="button quiet" autofocus>
          {close}
        </button>
      </form>
    </dialog>
  );
}

function Group({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Key(props: { readonly keys: readonly string[]; readonly between?: string; readonly words: string }) {
  const { keys, between = "+", words } = props;
  return (
    <div>
      <dt>
        {keys.map((key, index) => (
          <>
            {index > 0 ? <span> {between} </span> : null}
            <kbd>{key}</kbd>
          </>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}

function Palette({ around: { language, who } }: { readonly around: Around }) {
  const { commands, palette } = say(keysText, language);
  const { label, hint, ...words } = palette;
  const said = Object.fromEntries(Object.entries(words).map(([name, text]) => [`data-${name}`, text]));
  const searches = who !== null && allows("read_complaints", who.role);
  return (
    <dialog id="palette" class="palette" aria-label={commands} data-turbo-permanent="" {...said}>
      <label for="palette-words">{label}</label>
      <input
        id="palette-words"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-describedby="palette-hint"
        autocomplete="off"
        data-finds={searches ? paths.search : undefined}
        data-one={searches ? paths.complaint("") : undefined}
      />
      <div id="palette-list" role="listbox" aria-label={commands}></div>
      <p class="soft" id="palette-hint">
        {hint}
      </p>
    </dialog>
  );
}
