/** Words only: valid UTF-8, no control characters but the usual, and not a page or a program in a text's clothes. */
export function isPlainText(content: Buffer): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return !control.test(text) && !markup.test(text.slice(0, 4096));
  } catch {
    return false;
  }
}

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const markup = /^\s*(<[!?%a-z]|#!|%!)|<(script|html|body|svg|iframe|object|embed)\b/i;
