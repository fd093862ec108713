// A process of its own: reads a picture from standard input and writes it, drawn anew, to standard output. Started by
// `draw-again.ts` without network, without secrets, with limits; whatever a picture does to the library ends here.
import sharp from "sharp";
import { LONGEST_SIDE, MOST_PIXELS, TOO_MANY_PIXELS } from "./limits.ts";

sharp.cache(false);
sharp.concurrency(1);

const parts: Buffer[] = [];
for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
try {
  // Nothing of the original but its pixels goes over: place, time, device and whatever hangs behind it stay here.
  const drawn = await sharp(Buffer.concat(parts), { limitInputPixels: MOST_PIXELS, failOn: "error" })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82, effort: 2 })
    .toBuffer();
  process.stdout.write(drawn);
} catch (error) {
  process.exitCode = /pixel limit/i.test(String(error)) ? TOO_MANY_PIXELS : 1;
}
