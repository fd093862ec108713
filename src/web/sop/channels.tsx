import type { Channel } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import type { Language } from "#text/words.ts";
import { Address } from "./address.tsx";

interface ChannelsProps {
  readonly channels: readonly Channel[];
  readonly language: Language;
}

/** The ways in: online and at the office as the SOP lists them, then what the office offers beyond that list. */
export function Channels({ channels, language }: ChannelsProps) {
  const text = sopPageText(language);
  const listed = channels.filter(({ printed }) => printed !== undefined);
  const groups: readonly (readonly [string, readonly Channel[]])[] = [
    [text.online, listed.filter(({ online }) => online)],
    [text.atTheOffice, listed.filter(({ online }) => !online)],
    [text.beyond, channels.filter(({ printed }) => printed === undefined)],
  ];
  return (
    <>
      {groups
        .filter(([, group]) => group.length > 0)
        .map(([title, group]) => (
          <>
            <h3>{title}</h3>
            <ul>
              {group.map(({ name, address }) => (
                <li>
                  {name[language]}
                  {address ? ": " : ""}
                  {address ? <Address address={address} /> : null}
                </li>
              ))}
            </ul>
          </>
        ))}
    </>
  );
}
