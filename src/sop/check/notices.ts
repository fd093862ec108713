import { languages } from "#text/words.ts";
import { fieldsIn, neededFields } from "../notice-fields.ts";
import { type Notice, type NoticeMoment, noticeFields, noticeMoments, type Sop } from "../types.ts";
import { type Problem, problem } from "./problem.ts";

const known: ReadonlySet<string> = new Set(noticeFields);

/** Every moment has its notice, with known fields, the needed ones in both languages; the code only at lodging. */
export function checkNotices({ notices }: Sop): Problem[] {
  return noticeMoments.flatMap((moment) => {
    const notice = notices[moment];
    if (!notice) return [problem("notice-field-needed", ["notices"], `There is no notice for "${moment}".`)];
    return checkNotice(moment, notice);
  });
}

/** What is wrong with one notice: unknown fields, needed ones that are missing, languages that say different things. */
export function checkNotice(moment: NoticeMoment, notice: Notice): Problem[] {
  return [...checkKnown(moment, notice), ...checkNeeded(moment, notice), ...checkSame(moment, notice)];
}

function checkKnown(moment: NoticeMoment, notice: Notice): Problem[] {
  return (["subject", "body"] as const).flatMap((part) =>
    languages.flatMap((language) => {
      const path = ["notices", moment, part, language];
      const fields = fieldsIn(notice[part][language]);
      const unknown = fields.filter((field) => !known.has(field));
      return [
        ...unknown.map((field) =>
          problem("notice-field-known", path, `"${moment}" names an unknown field {{${field}}}.`),
        ),
        ...(fields.includes("code") && moment !== "lodged"
          ? [problem("notice-code-once", path, `The tracking code is told once, at lodging, not in "${moment}".`)]
          : []),
      ];
    }),
  );
}

function checkNeeded(moment: NoticeMoment, { subject, body }: Notice): Problem[] {
  return languages.flatMap((language) => {
    const fields = new Set([...fieldsIn(subject[language]), ...fieldsIn(body[language])]);
    return neededFields[moment]
      .filter((field) => !fields.has(field))
      .map((field) =>
        problem("notice-field-needed", ["notices", moment, "body", language], `"${moment}" must name {{${field}}}.`),
      );
  });
}

function checkSame(moment: NoticeMoment, { subject, body }: Notice): Problem[] {
  const [id, en] = languages.map((language) =>
    [...fieldsIn(subject[language]), ...fieldsIn(body[language])].toSorted(),
  );
  if (new Set(id).symmetricDifference(new Set(en)).size === 0) return [];
  return [
    problem("notice-fields-same", ["notices", moment], `Both languages of "${moment}" must name the same fields.`),
  ];
}
