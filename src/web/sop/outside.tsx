import type { Sop } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import type { Language } from "#text/words.ts";
import { Address } from "./address.tsx";

/** Where a complainant who stays dissatisfied can turn. */
export function Outside({ outside, language }: { readonly outside: Sop["outside"]; readonly language: Language }) {
  return (
    <>
      <p>{sopPageText(language).outsideLead}</p>
      <ul>
        {outside.map(({ name, address }) => (
          <li>
            {name[language]}: <Address address={address} />
          </li>
        ))}
      </ul>
    </>
  );
}
