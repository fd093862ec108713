import { Untakable } from "./trouble.ts";
import type { FileType } from "./types.ts";
import { readZip } from "./zip.ts";

const CONTENTS = "[Content_Types].xml";

/** A packed file as the office document that it is: a text or a table, without programs inside. Throws `Untakable`. */
export async function readOffice(content: Buffer): Promise<FileType> {
  const { names, text } = await readZip(content, CONTENTS);
  if (text === null) throw new Untakable("not_accepted");
  if (/macroEnabled/i.test(text) || names.some((name) => /vbaProject\.bin$/i.test(name))) throw new Untakable("macros");
  const found = documents.find(({ main, part }) => text.includes(main) && names.includes(part));
  if (!found) throw new Untakable("not_accepted");
  return found.type;
}

const OOXML = "application/vnd.openxmlformats-officedocument.";

const documents = [
  {
    type: `${OOXML}wordprocessingml.document`,
    main: `${OOXML}wordprocessingml.document.main+xml`,
    part: "word/document.xml",
  },
  { type: `${OOXML}spreadsheetml.sheet`, main: `${OOXML}spreadsheetml.sheet.main+xml`, part: "xl/workbook.xml" },
] as const;
