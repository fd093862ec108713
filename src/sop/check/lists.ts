import type { Sop } from "../types.ts";
import { type Problem, problem } from "./problem.ts";

/** Ids are unique in their list; each channel that the program itself offers is listed; readings are dated in order. */
export function checkLists(sop: Sop): Problem[] {
  return [
    ...(["steps", "actors", "channels", "readings"] as const).flatMap((list) => checkUnique(list, sop[list])),
    ...checkOwnChannels(sop),
    ...checkReadings(sop),
  ];
}

function checkUnique(list: string, items: readonly { readonly id: string }[]): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, at) => {
    if (!first.has(id)) first.set(id, at);
    return first.get(id) === at ? [] : [problem("ids-unique", [list, at, "id"], `"${id}" stands twice in ${list}.`)];
  });
}

function checkOwnChannels({ channels }: Sop): Problem[] {
  const online = new Set(channels.filter((channel) => channel.online).map(({ id }) => id));
  return ["web", "api"]
    .filter((id) => !online.has(id))
    .map((id) =>
      problem("channel-of-our-own", ["channels"], `An online channel "${id}" is needed: it is a way in of its own.`),
    );
}

function checkReadings({ readings }: Sop): Problem[] {
  const first = new Map<number, number>();
  return readings.flatMap(({ id, number, proposedOn, signed }, at) => {
    if (!first.has(number)) first.set(number, at);
    const path = ["readings", at];
    const twice = first.get(number) !== at;
    const early = signed && signed.on < proposedOn;
    return [
      ...(twice ? [problem("ids-unique", [...path, "number"], `The reading number ${number} stands twice.`)] : []),
      ...(early
        ? [
            problem(
              "reading-named-and-dated",
              [...path, "signed", "on"],
              `Reading "${id}" is signed before it was proposed.`,
            ),
          ]
        : []),
      ...(signed && !signed.by.trim()
        ? [problem("reading-named-and-dated", [...path, "signed", "by"], `Reading "${id}" is signed by nobody.`)]
        : []),
    ];
  });
}
