import { certificateText } from "#text/citizen/certificate.ts";
import { ButtonLink } from "#web/ui/button.tsx";
import { Notice } from "#web/ui/blocks.tsx";
import { Page } from "#web/ui/page.tsx";
import type { Frame } from "../citizen/frame.ts";

/** How a desk trusts the office's authority, and its certificate. */
export function CertificatePage({ frame, fingerprint }: { readonly frame: Frame; readonly fingerprint: string }) {
  const text = certificateText(frame.language);
  return (
    <Page {...frame} title={text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <p>{text.why}</p>
      <h2>{text.download}</h2>
      <div class="buttons">
        <ButtonLink href={AUTHORITY_PATH}>{text.get}</ButtonLink>
      </div>
      <h2>{text.compare}</h2>
      <p>{text.compareHow}</p>
      <p>{text.fingerprint}:</p>
      <p class="code fingerprint">{fingerprint}</p>
      <h2>{text.install}</h2>
      <h3>{text.windows}</h3>
      <p>{text.windowsHow}</p>
      <h3>{text.firefox}</h3>
      <p>{text.firefoxHow}</p>
      <h3>{text.linux}</h3>
      <p class="code">{text.linuxHow}</p>
      <h3>{text.phone}</h3>
      <p>{text.phoneHow}</p>
      <Notice mood="warn">
        <p>{text.careful}</p>
      </Notice>
    </Page>
  );
}

export const AUTHORITY_PATH = "/sertifikat/tanggap-otoritas.crt";
