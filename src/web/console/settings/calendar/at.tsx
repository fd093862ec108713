import { Field } from "#web/ui/field.tsx";
import type { CalendarPageProps } from "./view.tsx";

interface AtProps extends CalendarPageProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "date" | "time" | "text";
  readonly optional?: boolean;
  /** Stands there before anything is typed. */
  readonly usual?: string | undefined;
}

/** A field of one of the forms, with what was typed into it and what is wrong with it. */
export function At({
  name,
  label,
  hint,
  type = "text",
  optional,
  usual,
  typed,
  errors,
  around: { language },
}: AtProps) {
  const value = typed[name] ?? usual;
  return (
    <Field
      {...{ name, label, hint, type, language, value, error: errors[name] }}
      {...(optional && { optional })}
      maxlength={200}
      autocomplete="off"
    />
  );
}
