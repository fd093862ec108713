import { lodge } from "#commands/lodge.ts";
import type { LodgeInput } from "#commands/lodge-input.ts";
import type { Complaint } from "#complaints/types.ts";
import { isRefusal } from "#lib/refusal.ts";
import { firstNames, lastNames, places } from "./words/people.ts";
import { endings, openings, remedies } from "./words/phrases.ts";
import { topics, type Topic } from "./words/topics.ts";
import type { World } from "./world.ts";

/** A complaint of the demo with what it is about and who handles it. */
export interface Lodged {
  readonly complaint: Complaint;
  readonly topic: Topic;
  /** They can be reached by telephone only. */
  readonly byPhone: boolean;
}

/** What people send by themselves; what the receptionist writes down; what an officer copies from a channel. */
const ownWays = ["web", "email", "api"] as const;
const deskWays = ["counter", "box"] as const;
const copiedWays = ["whatsapp", "sms", "lapor", "ppid", "lempuk"] as const;

export type Way = (typeof ownWays | typeof deskWays | typeof copiedWays)[number];

/** How often people come by which way. */
export const ways: readonly Way[] = [
  ...(["web", "web", "web", "web", "web", "web", "email", "email", "email", "api"] as const),
  ...(["counter", "counter", "counter", "counter", "counter", "box"] as const),
  ...(["whatsapp", "whatsapp", "sms", "lapor", "ppid", "lempuk"] as const),
];

/** Somebody of the office writes it down, in service hours. */
export const byStaff = (way: Way): boolean => !(ownWays as readonly Way[]).includes(way);

/** Lodges an invented complaint by the real command, at the world's present instant. */
export async function lodgeOne(world: World, way: Way): Promise<Lodged | null> {
  const { random, ctx, office, receptionist, officers } = world;
  const topic = random.oneOf(topics);
  const input = inputOf(world, topic, way);
  const writer = (deskWays as readonly Way[]).includes(way) ? receptionist : random.oneOf(officers);
  const by = byStaff(way) ? writer : null;
  const raw = new TextEncoder().encode(JSON.stringify(input));
  const lodged = await lodge(ctx, {
    office,
    channel: way,
    by: by === null ? { is: "complainant" } : { is: "staff", id: by.id, role: by.role },
    idempotencyKey: crypto.randomUUID(),
    input,
    raw,
    language: random.chance(0.03) ? "en" : "id",
  });
  const byPhone = input.complainant?.noEmailReason !== undefined;
  return isRefusal(lodged) ? null : { complaint: lodged.complaint, topic, byPhone };
}

/** Who comes so has left a telephone number only. */
const phoned = new Set<Way>(["whatsapp", "sms"]);

function inputOf({ random }: World, topic: Topic, way: Way): LodgeInput {
  const name = `${random.oneOf(firstNames)} ${random.oneOf(lastNames)}`;
  const description = [
    random.oneOf(openings),
    random.oneOf(topic.stories),
    random.chance(0.3) ? random.oneOf(topic.stories) : "",
    random.oneOf(endings),
  ];
  const anonymous = way === "box" ? random.chance(0.6) : way !== "email" && !phoned.has(way) && random.chance(0.07);
  const phone = `08${random.between(11, 59)}${random.between(10_000_000, 99_999_999)}`;
  // Addresses that lead nowhere: nothing of a demo ever reaches anybody.
  const email = `${name.toLowerCase().replace(/\W+/g, ".")}${random.between(1, 999)}@warga.example`;
  const byPhone = phoned.has(way) || (way === "counter" && random.chance(0.4));
  return {
    kind: random.chance(0.9) ? "complaint" : random.chance(0.6) ? "suggestion" : "information_request",
    subject: random.oneOf(topic.subjects),
    description: [...new Set(description)].filter(Boolean).join(" "),
    ...(random.chance(0.5) ? { place: random.oneOf(places) } : {}),
    ...(random.chance(0.4) ? { remedySought: random.oneOf(remedies) } : {}),
    ...(anonymous
      ? { anonymous }
      : {
          complainant: byPhone
            ? { name, phone, noEmailReason: "none" }
            : { name, email, ...(random.chance(0.4) ? { phone } : {}) },
          confidential: random.chance(0.08),
        }),
  };
}
