import type { Procedure } from "#commands/context.ts";
import { componentsText } from "#text/console/components.ts";
import { say } from "#text/words.ts";
import { lineOf } from "#web/citizen/lacak/complaint/line.ts";
import { StepLine } from "#web/ui/step-line.tsx";
import { Waiting } from "../complaint/approval.tsx";
import { Clocks, OneClock } from "../complaint/clocks.tsx";
import { noteForm } from "../complaint/forms/note.ts";
import { opened } from "../complaint/handler.tsx";
import { ListLinks } from "../complaint/list-links.tsx";
import { Meanwhile } from "../complaint/meanwhile.tsx";
import { DraftNotice, Writers } from "../complaint/writing.tsx";
import { Approve } from "../leader/approve.tsx";
import { paths } from "../paths.ts";
import type { Around } from "../shell.tsx";
import { at, budi, fileOf, inquire, lodge, NOW, receive, refer, respond, review, type Deed } from "./example.ts";
import { Sample } from "./sample.tsx";

interface Props {
  readonly around: Around;
  readonly procedure: Procedure;
}

const begun: readonly Deed[] = [
  [at(3, 9), lodge()],
  [at(3, 10), receive],
  [at(4, 9), review],
];

/** Parts of a complaint's page, each in its states. */
export function ComplaintParts({ around, procedure }: Props) {
  const { language } = around;
  const text = say(componentsText, language);
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  const when = { now: NOW, zoned };
  const of = (...deeds: Deed[]) => fileOf(procedure, language, "1700-2026-7K3QX9", deeds);
  const note = { verb: "note", by: budi, text: text.noted } as const;
  const held = of(...begun, [at(5, 9), inquire]);
  const asked = of(...begun, [at(5, 9), refer]);
  const late = of([at(2, 9), lodge()]);
  const noted = of(...begun, [at(11, 9), note]);
  const answered = of(...begun, [at(6, 9), respond]);
  const since = noted.story.filter(({ seq }) => seq > 3);
  const { reference } = held.complaint;
  const from = { list: paths.worklist, place: "x", part: 0 };
  const beside = { reference, subject: text.subject, part: 0, place: "x" };
  const doing = { ...opened(noteForm), typed: { text: text.storyWords }, cameBack: true };
  const draft = { noun: "note", typed: {}, version: 3, keptAt: at(12, 9) };
  return (
    <>
      <Sample title={text.wayBack}>
        <ListLinks {...{ from, reference, language }} beside={{ previous: beside, next: beside }} />
      </Sample>
      <Sample title={text.procedureLine}>
        {[late, held, answered].map(({ complaint }) => (
          <StepLine steps={lineOf(procedure.sop, complaint, language)} language={language} flat />
        ))}
      </Sample>
      <Sample title={text.clocksWorking}>
        <Clocks file={held} {...when} />
        {late.complaint.clocks.receipt ? (
          <OneClock file={late} {...when} kind="receipt" clock={late.complaint.clocks.receipt} />
        ) : null}
        {noted.complaint.clocks.response ? (
          <OneClock file={noted} {...when} kind="response" clock={noted.complaint.clocks.response} open />
        ) : null}
      </Sample>
      <Sample title={text.writing}>
        <Writers {...when} writers={[{ name: "Budi Santoso", noun: "response", since: at(12, 9) }]} />
        <DraftNotice {...{ draft, reference, from: null }} {...when} />
      </Sample>
      <Sample title={text.conflict}>
        <Meanwhile file={noted} {...when} entries={since} gone={false} doing={doing} />
        <Meanwhile file={noted} {...when} entries={since} gone doing={doing} />
      </Sample>
      <Sample title={text.approvals}>
        <Waiting file={asked} language={language} />
        <Approve complaint={asked.complaint} language={language} />
      </Sample>
    </>
  );
}
