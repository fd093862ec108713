import { type NoticeMoment, noticeMoments } from "#sop/types.ts";
import { keepForm, throwFormAway, type KeptForm } from "../../drafts/kept-form.ts";
import { notFound } from "../../outcomes.tsx";
import { paths } from "../../paths.ts";
import type { AskedByStaff } from "../../request.ts";
import { typedOf } from "./check.ts";

/** `POST /petugas/pengaturan/pemberitahuan/{moment}/draft`: keeps other words while they are typed. */
export async function keepNoticeByForm(asked: AskedByStaff): Promise<Response> {
  const moment = momentOf(asked);
  return moment ? keepForm(asked, await keptNotice(asked, moment)) : notFound(asked);
}

/** `POST /petugas/pengaturan/pemberitahuan/{moment}/draft/removal` */
export async function throwNoticeAway(asked: AskedByStaff): Promise<Response> {
  const moment = momentOf(asked);
  return moment ? throwFormAway(asked, await keptNotice(asked, moment)) : notFound(asked);
}

/** The moment that the address names. */
export function momentOf({ c }: AskedByStaff): NoticeMoment | undefined {
  return noticeMoments.find((moment) => moment === c.req.param("id"));
}

/** Its name among a person's drafts. */
export const noticeForm = (moment: NoticeMoment) => `notice ${moment}`;

async function keptNotice({ ctx, staff }: AskedByStaff, moment: NoticeMoment): Promise<KeptForm> {
  const { sop } = await ctx.procedures.inForce(staff.office);
  return { form: noticeForm(moment), page: paths.noticeSetting(moment), blank: typedOf(sop.notices[moment]) };
}
