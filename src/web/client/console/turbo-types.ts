/** What is used of Turbo, which comes without types. */
declare module "@hotwired/turbo" {
  /** Turns one body into another, keeping every element that is in both. */
  export function morphBodyElements(current: HTMLElement, next: HTMLElement): void;
  export const session: { stop(): void };
}
