import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openConsole, type Clerk, type Page, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let administrator: Clerk;
let rina: Clerk;
let path: string;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Hendra");
  rina = await desk.clerk("officer", "Rina");
  path = paths.person(rina.staff.id);
});
afterAll(() => desk.office.close());

type Fields = Readonly<Record<string, string>>;

/** Presses a button of a page, in its head or in a form, after something was typed: what no form holds is not sent. */
function press({ text }: Page, button: RegExp, typed: Fields): Promise<Page> {
  const [pressed = ""] = button.exec(text) ?? [];
  const valueOf = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  const id = valueOf(pressed, "form");
  const [, opening = "", inside = ""] = new RegExp(`(<form[^>]* id="${id}"[^>]*>)(.*?)</form>`, "s").exec(text) ?? [];
  const names = [...inside.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name!);
  const sent = Object.entries(typed).filter(([name]) => names.includes(name));
  const own = [valueOf(pressed, "name")!, valueOf(pressed, "value")!];
  return administrator.post(valueOf(opening, "action")!, Object.fromEntries([...sent, own]));
}
const SWITCH = /<button[^>]* name="bahasa"[^>]*>/;
/** The first button of the page that belongs to the form. */
const ENTER = /<button[^>]* form="data-orang"[^>]*>/;

const stored = () => ({ name: "Rina", email: rina.email, role: "officer", post: rina.staff.post });
const inForce = async () =>
  desk.office.database.owner
    .selectFrom("staff")
    .select(["name", "role"])
    .where("id", "=", rina.staff.id)
    .executeTakeFirstOrThrow();

describe("the language switch of a person's page", () => {
  test("keeps what was typed into either part, as often as it is pressed, and does nothing", async () => {
    const typed = { ...stored(), name: "Rina Wulandari", role: "receptionist", post: "Ditulis setengah" };
    let page = await administrator.get(path);
    for (const language of ["en", "id"]) {
      page = await press(page, SWITCH, typed);
      expect([page.status, page.text.includes(`<html lang="${language}"`)]).toEqual([422, true]);
      expect(page.text).toContain('value="Rina Wulandari"');
      expect(page.text).toContain('value="Ditulis setengah"');
      expect(page.text).toMatch(/<option value="receptionist" selected/);
    }
    expect(await inForce()).toEqual({ name: "Rina", role: "officer" });
  });
});

describe("Enter", () => {
  test("does what was typed: a name put right, or another post", async () => {
    const page = await administrator.get(path);
    expect((await press(page, ENTER, { ...stored(), name: "Rina W." })).status).toBe(303);
    expect(await inForce()).toEqual({ name: "Rina W.", role: "officer" });
    const other = { ...stored(), name: "Rina W.", role: "receptionist", post: "Resepsionis" };
    expect((await press(await administrator.get(path), ENTER, other)).status).toBe(303);
    expect(await inForce()).toEqual({ name: "Rina W.", role: "receptionist" });
  });
});
