/** Small signs beside words, never instead of them: hidden from screen readers. */
export function LateSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M8 1.5 15 14H1z" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" />
      <path d="M8 6v4M8 11.6v.9" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}

export function HeldSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M5.5 3v10M10.5 3v10" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}

export function LockSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M3 7h10v7H3z" fill="currentColor" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.75" />
    </svg>
  );
}
