/** An address as the SOP prints it, pressable: a mailbox, a telephone number or a web page. */
export function Address({ address }: { readonly address: string }) {
  return <a href={hrefOf(address)}>{address}</a>;
}

function hrefOf(address: string): string {
  if (address.includes("@")) return `mailto:${address}`;
  return /^\+?[\d -]+$/.test(address) ? `tel:${address.replace(/[ -]/g, "")}` : `https://${address}`;
}
