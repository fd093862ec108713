import { limitAfter } from "#calendar/limit-after.ts";
import type { Reckoning } from "#calendar/types.ts";
import { toOffsetText } from "#lib/offset-text.ts";
import { isRefusal } from "#lib/refusal.ts";
import { printedCalendar, yearMissingSentence } from "./printed-calendar.ts";
import { readDueArguments } from "./read-due-arguments.ts";

/**
 * `due FROM --working-days N` or `--service-minutes N`: when a limit ends by the hours of office 1700, as JSON with
 * its working. Takes the arguments after the command's name and where lines go; gives the exit code.
 */
export async function due(args: string[], io: { out(text: string): void; err(text: string): void }): Promise<number> {
  const question = readDueArguments(args);
  if ("problem" in question) {
    io.err(question.problem);
    return 1;
  }
  const calendar = printedCalendar();
  const answer = limitAfter(calendar, question.from, question.limit);
  if (isRefusal(answer)) {
    io.err(yearMissingSentence(Number(answer.detail?.["year"])));
    return 1;
  }
  io.out(JSON.stringify(shown(answer, calendar.timeZone), null, 2));
  return 0;
}

function shown(answer: Reckoning, timeZone: string) {
  return {
    from: toOffsetText(timeZone, answer.from),
    dueAt: toOffsetText(timeZone, answer.dueAt),
    counted: answer.counted,
    skipped: answer.skipped.map(({ day, why }) => ({
      date: day,
      why: why.kind,
      ...(why.kind === "weekend" ? {} : { name: why.name.id, decree: why.decree }),
    })),
  };
}
