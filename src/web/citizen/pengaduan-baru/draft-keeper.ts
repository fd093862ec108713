import { randomBytes, randomUUID } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { sealWith, unsealWith } from "#lib/keys.ts";
import { DAY } from "#lib/time.ts";
import type { DraftAttachment } from "#commands/attachments/sealed-file.ts";
import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";
import type { Desk } from "../desk.ts";
import type { Holding } from "../uploads/place.ts";
import type { Draft } from "./draft.ts";
import { draftFiles } from "./draft-files.ts";

/** A draft lives this long after its last change. */
export const DRAFT_LASTS = DAY;

const PATH = "/pengaduan/baru";

/** Keeps drafts in the office's table, each sealed with a key that is only in its browser's cookie. */
export interface DraftKeeper {
  load(c: Context): Promise<Draft | null>;
  save(c: Context, draft: Draft): Promise<void>;
  forget(c: Context): Promise<void>;
  /** What holds an unsent draft that is kept; null: this browser has none. */
  holding(c: Context): Promise<Holding | null>;
  /** The files of the draft in the order they were taken. */
  files(c: Context): Promise<readonly DraftAttachment[]>;
  /** Adds a file to a draft that is kept; null when it is there. */
  attach(c: Context, file: TakenFile): Promise<FileTrouble | null>;
  detach(c: Context, id: string): Promise<void>;
}

export function draftKeeper(desk: Desk, https: boolean): DraftKeeper {
  const { drafts, now } = desk;
  const files = draftFiles(desk);
  const cookie = https ? "__Secure-draf" : "draf";
  const attributes = { path: PATH, httpOnly: true, sameSite: "Lax", secure: https } as const;

  const held = (c: Context): Holding | null => readHolding(c.get(HELD) ?? getCookie(c, cookie));
  return {
    async holding(c) {
      const draft = await this.load(c);
      return draft && !draft.sent ? held(c) : null;
    },
    async load(c) {
      const holding = held(c);
      const sealed = holding && (await drafts.load(holding.id));
      const plain = sealed && unsealWith(holding.key, sealed);
      if (!plain) return null;
      const { draft, until } = JSON.parse(plain.toString("utf8")) as { draft: Draft; until: number };
      return until > now() ? draft : null;
    },
    async save(c, draft) {
      const holding = held(c) ?? { id: randomUUID(), key: randomBytes(32) };
      const value = writeHolding(holding);
      c.set(HELD, value);
      const plain = Buffer.from(JSON.stringify({ draft, until: now() + DRAFT_LASTS }));
      await drafts.save(holding.id, sealWith(holding.key, plain), now());
      // A session cookie: whoever uses this browser after it was closed finds nothing.
      setCookie(c, cookie, value, attributes);
    },
    async forget(c) {
      const holding = held(c);
      if (holding) {
        await files.removeAll(holding);
        await drafts.forget(holding.id);
      }
      deleteCookie(c, cookie, attributes);
    },
    async files(c) {
      const holding = held(c);
      return holding ? files.list(holding) : [];
    },
    async attach(c, file) {
      const holding = held(c);
      return holding ? files.add(holding, file) : "cut_off";
    },
    async detach(c, id) {
      const holding = held(c);
      if (holding) await files.remove(holding, id);
    },
  };
}

const HELD = "draft cookie";

function writeHolding({ id, key }: Holding): string {
  return `${id}.${key.toString("base64url")}`;
}

function readHolding(value: string | undefined): Holding | null {
  const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(value ?? "");
  return found ? { id: found[1]!, key: Buffer.from(found[2]!, "base64url") } : null;
}
