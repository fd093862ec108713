import type { Command, Verb } from "#complaints/commands.ts";
import type { ComplaintEvent, EventType } from "#complaints/events.ts";
import type { Complaint, Doer } from "#complaints/types.ts";
import { isRefusal } from "#lib/refusal.ts";
import { type Rulebook, rulebook } from "./rulebook.ts";

/** Rules that do not see something of the complaint when they decide one verb. */
export function blind(verb: Verb, to: (complaint: Complaint) => Partial<Complaint>): Rulebook {
  const seen = (complaint: Complaint) => ({ ...complaint, ...to(complaint) });
  return {
    ...rulebook,
    ready: (scene, asked, by) =>
      rulebook.ready(asked === verb ? { ...scene, complaint: seen(scene.complaint) } : scene, asked, by),
    decide: (sop, calendar, current, command, now) =>
      rulebook.decide(sop, calendar, current && command.verb === verb ? seen(current) : current, command, now),
    nextWake: (complaint) => {
      const wake = rulebook.nextWake(seen(complaint));
      return wake?.verb === verb ? wake : rulebook.nextWake(complaint);
    },
  };
}

/** Rules that get something wrong after one kind of event. */
export function clumsy(type: EventType, then: (complaint: Complaint) => Partial<Complaint>): Rulebook {
  const apply = (current: Complaint | null, event: ComplaintEvent): Complaint => {
    const after = rulebook.apply(current, event);
    return event.type === type ? { ...after, ...then(after) } : after;
  };
  return { ...rulebook, apply };
}

/** Rules that hear a command otherwise than it was given. */
export function deaf<V extends Verb>(verb: V, heard: (command: Extract<Command, { verb: V }>) => Command): Rulebook {
  const hear = (command: Command) =>
    command.verb === verb ? heard(command as Extract<Command, { verb: V }>) : command;
  return {
    ...rulebook,
    decide: (sop, calendar, current, command, now) => rulebook.decide(sop, calendar, current, hear(command), now),
  };
}

/** Rules that let anybody do what is one person's alone. */
export function trusting(verb: Verb, whose: (complaint: Complaint) => Doer): Rulebook {
  return {
    ...rulebook,
    ready: (scene, asked, by) => rulebook.ready(scene, asked, asked === verb ? whose(scene.complaint) : by),
    decide: (sop, calendar, current, command, now) => {
      if (!current || command.verb !== verb) return rulebook.decide(sop, calendar, current, command, now);
      const done = rulebook.decide(sop, calendar, current, { ...command, by: whose(current) } as Command, now);
      return isRefusal(done) ? done : done.map((event) => ({ ...event, by: command.by }));
    },
  };
}
