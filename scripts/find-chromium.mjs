import { existsSync } from "node:fs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium on this machine: CHROMIUM's, else one of the usual places, else null. */
export function findChromium() {
  const { CHROMIUM } = process.env;
  return (CHROMIUM ? [CHROMIUM] : usual).find((path) => existsSync(path)) ?? null;
}
