/** A link or QR code carries the tracking code after `#`, which browsers never send: it is put into the field. */
const field = document.querySelector<HTMLInputElement>("#kode");
const code = location.hash.slice(1);
if (field && /^[\w-]{10,40}$/.test(code)) {
  field.value = code;
  history.replaceState(null, "", location.pathname);
  field.form?.querySelector<HTMLButtonElement>("button.button")?.focus();
}
