import type { Context, MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";

/**
 * Headers of every answer. Nothing inline runs or styles without this answer's nonce (`c.get("secureHeadersNonce")`),
 * nothing comes from elsewhere, nobody frames us. `same-origin` as referrer policy: with `no-referrer` browsers send
 * `Origin: null` with our own forms.
 */
export function secured({ https }: { readonly https: boolean }): MiddlewareHandler {
  const page = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", NONCE],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    strictTransportSecurity: https ? "max-age=31536000" : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
  return async (c, next) => {
    await page(c, next);
    // What is saved as a file is no page of ours: if a browser shows it all the same, it may do nothing there.
    if (c.res.headers.get("Content-Disposition")?.startsWith("attachment"))
      c.res.headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
    if (framed.has(c.req.raw)) {
      c.res.headers.set("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'self'");
      c.res.headers.set("X-Frame-Options", "SAMEORIGIN");
    }
  };
}

/** Requests whose answers stand in a frame of ours. */
const framed = new WeakSet<Request>();

/** This answer is a stranger's markup for a frame of our own page: it runs nothing and loads nothing there. */
export function inFrame(c: Context): void {
  framed.add(c.req.raw);
}
