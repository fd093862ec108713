/** Where a form is sent: the name under which its words lie on the device. */
export function pathOf(form: HTMLFormElement): string {
  return new URL(form.action).pathname;
}
