import { type Auth, openAuth } from "#auth/auth.ts";
import { now } from "#lib/clock.ts";
import { prepareOffice } from "../prepare-office.ts";
import { publicUrlOf } from "../settings.ts";
import type { Io } from "./command.ts";
import { withData } from "./with-data.ts";

/** Sign-in of an office, for a command about its people. */
export interface OfficeAuth {
  readonly auth: Auth;
  readonly office: string;
}

/** Runs a command's work on the people of an office: the one named, or the one that this process shows. */
export type WithAuth = <T>(io: Io, office: string | undefined, work: (of: OfficeAuth) => Promise<T>) => Promise<T>;

export const withAuth: WithAuth = (io, named, work) =>
  withData(io, async ({ store, keys }, settings) => {
    const office = named ?? settings.office;
    await prepareOffice(office, store.ownerUrl);
    const { origin } = settings;
    return work({ auth: openAuth({ db: store.db, keys, now, origin, publicUrl: publicUrlOf(settings) }), office });
  });
