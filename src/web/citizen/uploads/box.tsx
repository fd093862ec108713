import type { Child } from "hono/jsx";
import { messageUploadText, uploadText } from "#text/citizen/device.ts";
import type { Language } from "#text/words.ts";

interface Props {
  readonly language: Language;
  /** Where its files are sent in pieces. */
  readonly path: string;
  /** The page that lists what was taken, where a form that came back stands at another address. */
  readonly page?: string;
  /** `message`: its files go with a message, and may follow with another. */
  readonly follows?: "message";
  readonly children?: Child;
}

/** Around a field for files: what our script must know to send them in pieces. Without it the form carries them. */
export function UploadBox({ language, path, page, follows, children }: Props) {
  const words = { ...uploadText(language), ...(follows === "message" ? messageUploadText(language) : {}) };
  return (
    <div data-unggahan={path} data-page={page} data-words={JSON.stringify(words)}>
      {children}
    </div>
  );
}
