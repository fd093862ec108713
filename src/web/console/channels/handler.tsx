import { allows } from "#auth/permissions.ts";
import { alarms } from "#queries/channels/alarms.ts";
import { balance, differences } from "#queries/channels/balance.ts";
import { deadLetters } from "#queries/channels/dead-letters.ts";
import { waitingIntake } from "#queries/channels/waiting.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { ChannelsPage } from "./view.tsx";

const DAYS = 14;

/** `GET /petugas/kanal`: what came in and what it became; for whoever decides, what waits. */
export async function showChannels(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const { sop } = await ctx.procedures.inForce(staff.office);
  const zoned = await zonedOf(asked);
  const decides = allows("decide_intake", staff.role);
  const lines = await balance(ctx, staff.office, zoned.timeZone, DAYS);
  const page = {
    alarms: [...differences(lines), ...(await alarms(ctx, staff.office))],
    lines,
    waiting: decides ? await waitingIntake(ctx, staff) : null,
    dead: decides ? await deadLetters(ctx, staff) : null,
    channelName: (id: string) => sop.channels.find((channel) => channel.id === id)?.name[zoned.language] ?? id,
    decided: c.req.query("diputuskan") !== undefined,
  };
  return render(c, <ChannelsPage {...page} around={await aroundOf(asked)} now={now} zoned={zoned} />);
}
