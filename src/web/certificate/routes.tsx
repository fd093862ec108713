import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import type { Context } from "#commands/context.ts";
import { render } from "#web/ui/render.ts";
import { frameOf } from "../citizen/frame.ts";
import { secured } from "../middleware/secure-headers.ts";
import { AUTHORITY_PATH, CertificatePage } from "./view.tsx";

interface CertificateOptions {
  readonly office: string;
  readonly https: boolean;
  readonly authorityCert: string | undefined;
}

/** `/sertifikat`, where the office made an authority of its own; elsewhere there is no such page. */
export function certificateRoutes(ctx: Context, { office, https, authorityCert }: CertificateOptions): Hono {
  const app = new Hono();
  app.use("/sertifikat/*", secured({ https }));
  app.get("/sertifikat", async (c, next) => {
    const pem = await read(authorityCert);
    if (!pem) return next();
    const frame = frameOf(c, await ctx.procedures.inForce(office));
    return render(c, <CertificatePage frame={frame} fingerprint={new X509Certificate(pem).fingerprint256} />);
  });
  app.get(AUTHORITY_PATH, async (c, next) => {
    const pem = await read(authorityCert);
    if (!pem) return next();
    // In its binary shape: there the hash of the file is the fingerprint.
    const headers = { "Content-Type": "application/x-x509-ca-cert", "Content-Disposition": "attachment" };
    return c.body(new Uint8Array(new X509Certificate(pem).raw), 200, headers);
  });
  return app;
}

async function read(path: string | undefined): Promise<string | null> {
  return path ? readFile(path, "utf8").catch(() => null) : null;
}
