import type { Child } from "hono/jsx";
import type { Language } from "#text/words.ts";
import { uiText } from "#text/ui.ts";

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly hint?: string | undefined;
  /** The sentence that says what to do. */
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  /** Adds "(optional)" to the label. */
  readonly optional?: boolean;
}

interface InputProps extends FieldProps {
  readonly type?: "text" | "email" | "tel" | "date" | "time" | "datetime-local" | "password" | "number" | "search";
  readonly autocomplete?: string;
  readonly inputmode?: "text" | "email" | "tel" | "numeric";
  readonly maxlength?: number;
  readonly short?: boolean;
  /** For secrets and names: no spelling service is asked. */
  readonly plain?: boolean;
  readonly required?: boolean;
  /** Where its name is the id of another on the page already. */
  readonly id?: string;
}

/** A labelled input of one line. Its id is its name, so the error summary can link to it. */
export function Field(props: InputProps) {
  const { name, value, type = "text", short, autocomplete, inputmode, maxlength, plain, id = name } = props;
  return (
    <Labelled {...props} name={id}>
      <input
        id={id}
        name={name}
        type={type}
        value={value ?? ""}
        class={short ? "short" : undefined}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        {...(plain ? { spellcheck: "false" as unknown as boolean, autocapitalize: "off" as const } : {})}
        required={props.required}
        {...described({ ...props, name: id })}
      />
    </Labelled>
  );
}

/** A labelled input of several lines. */
export function TextArea(
  props: FieldProps & {
    readonly rows?: number;
    readonly maxlength?: number;
    readonly required?: boolean;
    readonly autocomplete?: string;
  },
) {
  return (
    <Labelled {...props}>
      <textarea
        id={props.name}
        name={props.name}
        rows={props.rows ?? 5}
        maxlength={props.maxlength}
        required={props.required}
        autocomplete={props.autocomplete}
        {...described(props)}
      >
        {/* HTML drops the first line break after the tag: one of our own keeps the writer's. */}
        {`\n${props.value ?? ""}`}
      </textarea>
    </Labelled>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A labelled list to choose one from. */
export function Select(props: FieldProps & { readonly options: readonly Option[]; readonly required?: boolean }) {
  return (
    <Labelled {...props}>
      <select id={props.name} name={props.name} required={props.required} {...described(props)}>
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === (props.value ?? "")}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled(props: FieldProps & { readonly children?: Child }) {
  const text = uiText(props.language);
  return (
    <div class={props.error ? "field wrong" : "field"}>
      <label for={props.name}>
        {props.label}
        {props.optional ? <span class="optional"> {text.optional}</span> : null}
      </label>
      <HintAndError {...props} />
      {props.children}
    </div>
  );
}

/** Hint and error with the ids that `described` names. */
export function HintAndError({
  name,
  hint,
  error,
  language,
}: Pick<FieldProps, "name" | "hint" | "error" | "language">) {
  return (
    <>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="error" id={`${name}-error`}>
          <span class="sr">{uiText(language).errorPrefix}: </span>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** `aria-describedby` and `aria-invalid` of a control. */
export function described({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? ("true" as const) : undefined };
}
