// A process of its own: reads a mail from standard input and writes what it says, as JSON, to standard output. Started
// by `parse-mail.ts` without network, without secrets, with limits; whatever a mail does to the library ends here.
import { readMail } from "./read-mail.ts";

const parts: Buffer[] = [];
for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
const mail = await readMail(Buffer.concat(parts));
const attachments = mail.attachments.map(({ content, ...rest }) => ({ ...rest, content: content.toString("base64") }));
process.stdout.write(JSON.stringify({ ...mail, attachments }));
