import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import {
  readCitizenSession,
  sealCitizenSession,
  withOpened,
  type CitizenSession,
  type OpenedComplaint,
} from "#auth/citizen-session.ts";
import type { Desk } from "../desk.ts";

/** The complaints that this browser has opened with their codes, kept in a sealed cookie for twelve hours. */
export interface OpenedComplaints {
  read(c: Context): CitizenSession | null;
  add(c: Context, opened: OpenedComplaint): void;
  close(c: Context): void;
}

export function openedComplaints({ keys, now }: Desk, https: boolean): OpenedComplaints {
  const cookie = https ? "__Host-lacak" : "lacak";
  const attributes = { path: "/", httpOnly: true, sameSite: "Lax", secure: https } as const;
  const read = (c: Context) => readCitizenSession(keys, getCookie(c, cookie), now());
  return {
    read,
    add: (c, opened) => setCookie(c, cookie, sealCitizenSession(keys, withOpened(read(c), opened, now())), attributes),
    close: (c) => void deleteCookie(c, cookie, attributes),
  };
}
