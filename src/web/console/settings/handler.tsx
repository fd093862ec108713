import { calendarText } from "#text/console/settings/calendar.ts";
import { frontText } from "#text/console/settings/front.ts";
import { noticesText } from "#text/console/settings/notices.ts";
import { officeText } from "#text/console/settings/office.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { staffText } from "#text/console/staff.ts";
import { say } from "#text/words.ts";
import { render } from "#web/ui/render.ts";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { Shell } from "../shell.tsx";

/** `GET /petugas/pengaturan`: what the office sets itself. */
export async function showSettings(asked: AskedByStaff): Promise<Response> {
  const text = say(frontText, asked.language);
  const places = [
    { href: paths.sopSettings, title: text.sop, lead: text.sopLead },
    {
      href: paths.calendarSettings,
      title: calendarText.title[asked.language],
      lead: calendarText.frontLead[asked.language],
    },
    { href: paths.textSettings, title: textsText.title[asked.language], lead: textsText.frontLead[asked.language] },
    {
      href: paths.noticeSettings,
      title: noticesText.title[asked.language],
      lead: noticesText.frontLead[asked.language],
    },
    { href: paths.officeSettings, title: officeText.title[asked.language], lead: officeText.lead[asked.language] },
    { href: paths.staff, title: staffText.title[asked.language], lead: text.staffLead },
  ];
  const page = (
    <Shell title={text.title} around={await aroundOf(asked)}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft lead">{text.lead}</p>
      </div>
      <ul class="settings-places">
        {places.map(({ href, title, lead }) => (
          <li>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p class="soft">{lead}</p>
          </li>
        ))}
      </ul>
    </Shell>
  );
  return render(asked.c, page);
}
