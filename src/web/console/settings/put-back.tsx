import { frontText } from "#text/console/settings/front.ts";
import type { Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";

interface PutBackProps {
  readonly language: Language;
  /** Where it is sent. */
  readonly action: string;
  /** Number of the setting that is to hold again, and of the one that was seen to hold. */
  readonly version: number;
  readonly seen: number;
  /** When it was set: one button is told from the next by it. */
  readonly when?: string;
  readonly label?: string;
}

/** A button that makes an earlier setting hold again, as a new one. */
export function PutBack({ language, action, version, seen, when, label }: PutBackProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="seen" value={String(seen)} />
      <Button look="quiet">
        {label ?? frontText.putBack[language]}
        {when ? <span class="sr">: {when}</span> : null}
      </Button>
    </form>
  );
}
