import { officeText } from "#text/console/settings/office.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { described, Field, HintAndError, TextArea } from "#web/ui/field.tsx";
import { paths } from "../../paths.ts";
import type { OfficePageProps } from "./view.tsx";

/** The form of the office's name, address, words and logo; and the way back to the SOP's. */
export function OfficeForms({ around: { language }, typed, errors, seen, history, isOwn, logo }: OfficePageProps) {
  const text = say(officeText, language);
  const at = (name: "name" | "nameEn" | "address" | "contact" | "opening" | "openingEn") => ({
    ...{ name, language, label: text[name], value: typed[name], error: errors[name] },
    autocomplete: "off",
  });
  return (
    <div class="narrow-form">
      <form id="kantor" method="post" action={paths.officeSettings} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="seen" value={seen} />
        <Field {...at("name")} maxlength={100} />
        <Field {...at("nameEn")} maxlength={100} optional />
        <TextArea {...at("address")} rows={2} maxlength={300} optional />
        <Field {...at("contact")} maxlength={200} optional />
        <TextArea {...at("opening")} hint={text.openingHint} rows={3} maxlength={500} optional />
        <TextArea {...at("openingEn")} rows={3} maxlength={500} optional />
        <LogoField {...{ language, error: errors["logo"], logo }} />
        <div class="buttons">
          <Button>{text.save}</Button>
        </div>
      </form>
      {isOwn ? (
        <form method="post" action={paths.removingOffice}>
          <input type="hidden" name="seen" value={String(history[0]?.seq ?? 0)} />
          <p class="soft">{text.backHint}</p>
          <Button look="quiet">{text.back}</Button>
        </form>
      ) : null}
    </div>
  );
}

interface LogoFieldProps extends Pick<OfficePageProps, "logo"> {
  readonly language: "id" | "en";
  readonly error: string | undefined;
}

function LogoField({ language, error, logo }: LogoFieldProps) {
  const text = say(officeText, language);
  const field = { name: "logo", hint: text.logoHint, error };
  return (
    <>
      <div class={error ? "field wrong" : "field"}>
        <label for="logo">{text.logo}</label>
        <HintAndError {...field} language={language} />
        {logo ? (
          <p>
            <img class="logo-now" src={logo} alt={text.sample} />
          </p>
        ) : (
          <p class="soft">{text.noLogo}</p>
        )}
        <input id="logo" name="logo" type="file" accept="image/png,image/jpeg,image/webp" {...described(field)} />
      </div>
      {logo ? <Checkbox name="dropLogo" label={text.dropLogo} language={language} /> : null}
    </>
  );
}
