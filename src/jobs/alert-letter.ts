import { alertText } from "#text/letters.ts";
import { fill, say, type Language } from "#text/words.ts";

/** What there is to tell, in numbers. */
interface News {
  readonly waiting: number;
  readonly dead: number;
  readonly fresh: number;
  readonly url: string;
}

/** The letter in both languages: which one its reader has chosen is known to their browser only. */
export function alertLetter({ waiting, dead, fresh, url }: News): { readonly subject: string; readonly text: string } {
  const said = (language: Language) => {
    const text = say(alertText, language);
    return [
      ...(waiting ? [fill(text.waiting, { count: waiting })] : []),
      ...(dead ? [fill(text.dead, { count: dead })] : []),
      ...(fresh ? [fill(text.alarms, { count: fresh })] : []),
      fill(text.where, { url }),
    ].join("\n\n");
  };
  const { id, en } = alertText.subject;
  return { subject: `${id} / ${en}`, text: `${said("id")}\n\n— English —\n\n${said("en")}` };
}
