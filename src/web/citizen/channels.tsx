import type { Channel } from "#sop/types.ts";
import type { Language } from "#text/words.ts";

/** Ways to reach the office, each pressed where a phone can do something with it. */
export function Channels({
  channels,
  language,
}: {
  readonly channels: readonly Channel[];
  readonly language: Language;
}) {
  return (
    <ul class="channels">
      {channels.map(({ id, name, address }) => (
        <li>
          {name[language]}
          {address ? (
            <>
              : <a href={hrefOf(id, address)}>{address}</a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function hrefOf(id: string, address: string): string {
  if (address.includes("@")) return `mailto:${address}`;
  if (!/^[\d\s+()-]+$/.test(address)) return `https://${address.replace(/^https?:\/\//, "")}`;
  const digits = address.replace(/\D/g, "");
  return id === "whatsapp"
    ? `https://wa.me/${digits.replace(/^0/, "62")}`
    : `${id === "sms" ? "sms" : "tel"}:${digits}`;
}
