import type { Hono } from "hono";
import { sealCitizenSession } from "#auth/citizen-session.ts";
import type { Staff } from "#auth/staff.ts";
import { makeToken } from "#auth/tokens.ts";
import { lodge } from "#commands/lodge.ts";
import { loadSop } from "#commands/load-sop.ts";
import type { Complaint } from "#complaints/types.ts";
import { newId } from "#lib/id.ts";
import { HOUR } from "#lib/time.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { createApp } from "#web/app.ts";
import { actsFor } from "../support/acting.ts";
import { authOf, member, signedIn } from "../support/auth.ts";
import { granted } from "../support/desk.ts";
import { aComplaint, openOffice, type TestOffice } from "../support/office.ts";

/** Everyone who may knock, in the order of the columns of the expected table. */
export const principals = [
  "anonymous",
  "citizen",
  "wrongSession",
  "receptionist",
  "handler",
  "officer",
  "accused",
  "deputy",
  "leader",
  "administrator",
  "auditor",
  "otherOffice",
] as const;
export type Principal = (typeof principals)[number];

const ORIGIN = "http://localhost:3000";
const OTHER = "1771";

/** What somebody brings along: cookies, a token, a tracking code. */
type Brings = Readonly<Record<string, string>>;

export interface World {
  readonly office: TestOffice;
  readonly app: Hono;
  readonly logged: object[];
  readonly staff: Readonly<Record<Exclude<Principal, "anonymous" | "citizen" | "wrongSession">, Staff>>;
  /** Somebody to whom things are done on the staff page, and somebody of the other office. */
  readonly target: Staff;
  lodgeElsewhere(): Promise<Complaint>;
  /** Asks as a principal; `own` is the complaint whose code the citizen has. */
  ask(who: Principal, method: string, path: string, body: Body, own?: Complaint): Promise<Response>;
  close(): Promise<void>;
}

export interface Body {
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An office with everyone in it, a second office in the same database, and the whole web over both. */
export async function openWorld(): Promise<World> {
  const office = await openOffice();
  const { ctx, database, clock } = office;
  const auth = authOf(office);
  await loadSop(database.owner, OTHER, sop1700, clock.now);
  const logged: object[] = [];
  const log = { info: (line: object) => void logged.push(line), error: (line: object) => void logged.push(line) };
  const app = createApp({
    ...{ ctx, auth, log },
    isReady: async () => true,
    office: "1700",
    origin: undefined,
    https: false,
  });

  const brings: Partial<Record<Principal, Brings>> = {};
  const join = async (who: Principal | null, code: string, role: Staff["role"], post: string): Promise<Staff> => {
    const email = `${who ?? "target"}@bps.example`;
    const person = await member(auth, code, role, email);
    await database.owner.updateTable("staff").set({ post }).where("id", "=", person.id).execute();
    if (!who) return person;
    const cookie = (await signedIn(auth, email)).get("cookie")!;
    await database.owner
      .updateTable("auth_user")
      .set({ two_factor_enabled: true })
      .where("email", "=", email.toLowerCase())
      .execute();
    brings[who] = { cookie, authorization: `Bearer ${await makeToken(auth, person)}` };
    return { ...person, post };
  };
  const staff = {
    receptionist: await join("receptionist", "1700", "receptionist", "Resepsionis"),
    handler: await join("handler", "1700", "officer", "Petugas Layanan 1"),
    officer: await join("officer", "1700", "officer", "Petugas Layanan 2"),
    accused: await join("accused", "1700", "officer", "Petugas Layanan 3"),
    deputy: await join("deputy", "1700", "officer", "Petugas Layanan 4"),
    leader: await join("leader", "1700", "leader", "Kepala"),
    administrator: await join("administrator", "1700", "administrator", "Pranata Komputer"),
    auditor: await join("auditor", "1700", "auditor", "Inspektorat"),
    otherOffice: await join("otherOffice", OTHER, "officer", "Petugas Layanan"),
  };
  const target = await join(null, "1700", "receptionist", "Sasaran");
  await actsFor(office, staff.deputy, staff.accused);
  const strange = (await office.lodge({ subject: "Pengaduan orang lain" })).complaint;

  const codeOf = ({ id }: Complaint) => ctx.keys.trackingCode(id);
  const sessionOf = ({ id, reference }: Complaint) =>
    `lacak=${sealCitizenSession(ctx.keys, { opened: [{ id, reference }], until: clock.now + 12 * HOUR })}`;
  let asked = 0;

  return {
    ...{ office, app, logged, staff, target },
    lodgeElsewhere: async () => {
      const input = { ...aComplaint, subject: "Di kantor lain" };
      const sent = {
        office: OTHER,
        channel: "web",
        by: { is: "complainant" } as const,
        input,
        language: "id" as const,
      };
      return granted(await lodge(ctx, { ...sent, idempotencyKey: newId(clock.now), raw: new Uint8Array() })).complaint;
    },
    ask: async (who, method, path, body, own = strange) => {
      const headers = new Headers({ host: new URL(ORIGIN).host, origin: ORIGIN, ...brings[who], ...body.headers });
      if (who === "citizen") carry(headers, sessionOf(own), codeOf(own));
      if (who === "wrongSession") carry(headers, sessionOf(strange), "7K3QX9-0ABCDE-FGHJKM");
      const sent = body.json === undefined ? body.form && new URLSearchParams(body.form) : JSON.stringify(body.json);
      if (body.json !== undefined) headers.set("content-type", "application/json");
      // Each from an address of its own, so that nobody is slowed down by the wrong codes of another.
      const remoteAddress = `127.${(++asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
      const init = { method, headers, ...(method === "POST" && { body: sent ?? new URLSearchParams() }) };
      return app.request(ORIGIN + path, init, { incoming: { socket: { remoteAddress } } });
    },
    close: () => office.close(),
  };
}

function carry(headers: Headers, cookie: string, code: string): void {
  headers.set("cookie", cookie);
  headers.set("tracking-code", code);
}
