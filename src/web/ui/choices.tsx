import type { FieldProps, Option } from "./field.tsx";
import { HintAndError, described } from "./field.tsx";
import { uiText } from "#text/ui.ts";

/** One of several, all in sight. The first radio's id is the name, so the error summary can link to it. */
export function Radios(
  props: FieldProps & { readonly options: readonly Option[]; readonly legendSize?: "h1" | "label" },
) {
  const { name, label, value, options, error } = props;
  return (
    <div class={error ? "field wrong" : "field"}>
      <fieldset aria-describedby={described(props)["aria-describedby"]}>
        <legend>
          {props.legendSize === "h1" ? <h1>{label}</h1> : label}
          {props.optional ? <span class="optional"> {uiText(props.language).optional}</span> : null}
        </legend>
        <HintAndError {...props} />
        {options.map((option, index) => {
          const id = index === 0 ? name : `${name}-${option.value}`;
          return (
            <div class="choice">
              <input
                type="radio"
                id={id}
                name={name}
                value={option.value}
                checked={option.value === value}
                aria-describedby={option.hint ? `${id}-about` : undefined}
              />
              <div>
                <label for={id}>{option.label}</label>
                {option.hint ? (
                  <span class="hint" id={`${id}-about`}>
                    {option.hint}
                  </span>
                ) : null}
              </div>
            </div>
          );
        })}
      </fieldset>
    </div>
  );
}

/** A single yes. The value sent is `ya`. */
export function Checkbox(props: Omit<FieldProps, "value" | "optional"> & { readonly checked?: boolean }) {
  const { name, label, checked, hint, error } = props;
  return (
    <div class={error ? "field wrong" : "field"}>
      {error ? <HintAndError name={name} error={error} language={props.language} /> : null}
      <div class="choice">
        <input type="checkbox" id={name} name={name} value="ya" checked={checked ?? false} {...described(props)} />
        <div>
          <label for={name}>{label}</label>
          {hint ? (
            <span class="hint" id={`${name}-hint`}>
              {hint}
            </span>
          ) : null}
        </div>
      </div>
    </div>
  );
}
