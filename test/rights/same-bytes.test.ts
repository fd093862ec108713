import { afterAll, beforeAll, expect, test } from "vitest";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { routes } from "#auth/permissions.ts";
import { verbs } from "./expected-verbs.ts";
import { openWorld, principals, type Principal, type World } from "./principals.ts";
import { scenesOf } from "./scenes.ts";

const NONE = "1700-2026-000000";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Everything of an answer but what each answer has of its own: its id, its nonce, the address that was asked for. */
async function bytesOf(answer: Response, asked: string): Promise<string> {
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1] ?? "-none-";
  const headers = [...answer.headers].filter(([name]) => !["x-request-id", "date"].includes(name)).sort();
  const text = `${answer.status}\n${headers.map((pair) => pair.join(": ")).join("\n")}\n${await answer.text()}`;
  return text.replaceAll(nonce, "NONCE").replaceAll(asked, "ASKED");
}

test("what is not yours and what does not exist are the same bytes, headers too", async () => {
  const hidden = await scenesOf(world, { confidential: true }).received();
  const elsewhere = await world.lodgeElsewhere();
  const about = Object.keys(routes).filter((route) => route.includes(":reference") && !route.includes(":id"));
  const addresses = about.flatMap((route) => {
    const nouns = route.includes(":noun") ? Object.keys(staffVerbs) : [""];
    return nouns.map((noun) => route.replace(":noun", noun).split(" ") as [string, string]);
  });
  const differing: string[] = [];
  let compared = 0;
  for (const [method, pattern] of addresses) {
    const { input } = verbs[pattern.split("/").at(-1)!] ?? {};
    const body = pattern.startsWith("/api")
      ? { json: input ?? {} }
      : { form: { revealReason: "Perlu.", text: "Ada." } };
    const read = async (who: Principal, reference: string) =>
      bytesOf(await world.ask(who, method, pattern.replace(":reference", reference), body), reference);
    for (const who of principals.filter((one) => !mayKnow(one))) {
      const none = await read(who, NONE);
      if (none.startsWith("303")) continue;
      const others = who === "otherOffice" ? [hidden.reference] : [hidden.reference, elsewhere.reference];
      for (const reference of others) {
        compared++;
        if ((await read(who, reference)) !== none) differing.push(`${method} ${pattern}: ${who}, ${reference}`);
      }
    }
  }
  console.log(`same bytes: ${compared} pairs compared`);
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(500);
}, 120_000);

/** Who sees the confidential complaint that is held against none: its handler and leadership. */
const mayKnow = (who: Principal) => who === "handler" || who === "leader";
