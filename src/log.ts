import { type Logger, pino } from "pino";

export type Log = Logger;

/** One JSON line an event on standard output. Nothing personal may be put in it. */
export const makeLog = (): Log => pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
