import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanFileName } from "./file-name.ts";

test.each([
  ["foto.jpg", "jpg", "foto.jpg"],
  ["Foto Loket 1.JPEG", "jpg", "Foto Loket 1.jpg"],
  ["../../etc/passwd", "txt", "passwd.txt"],
  ["C:\\Users\\Siti\\surat.docx", "docx", "surat.docx"],
  ["laporan.pdf.exe", "pdf", "laporan.pdf.exe.pdf"],
  ["..", "jpg", "lampiran.jpg"],
  ["", "jpg", "lampiran.jpg"],
  [".htaccess", "txt", "htaccess.txt"],
  ["a\u0000b\r\nSet-Cookie: x.png", "png", "abSet-Cookie: x.png"],
  ["cod\u202egnp.exe", "jpg", "codgnp.exe.jpg"],
  ["“Aksara ꦗꦮ” 😡.pdf", "pdf", "“Aksara ꦗꦮ” 😡.pdf"],
])("%j is shown as %s: %s", (typed, ending, name) => expect(cleanFileName(typed, ending)).toBe(name));

test("whatever the name, it is short, one line, no path, and ends as its content demands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
      const name = cleanFileName(typed, "pdf");
      expect([...name].length).toBeLessThanOrEqual(124);
      expect(name).toMatch(/^[^/\\\p{Cc}]+\.pdf$/u);
      expect(name.startsWith(".")).toBe(false);
    }),
  );
});
