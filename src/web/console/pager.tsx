interface PagerProps {
  /** Back to the first page; null: this is it. */
  readonly first: string | null;
  /** The next page; null: this is the last. */
  readonly next: string | null;
  readonly text: { readonly fromStart: string; readonly more: string };
}

/** The way through a list that is read page by page; nothing where one page holds all. */
export function Pager({ first, next, text }: PagerProps) {
  if (!first && !next) return null;
  return (
    <p class="pager no-print">
      {first ? <a href={first}>{text.fromStart}</a> : null}
      {next ? (
        <a href={next} rel="next">
          {text.more}
        </a>
      ) : null}
    </p>
  );
}
