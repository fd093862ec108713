import * as oidc from "openid-client";
import { egress, EgressFailure } from "#channels/egress.ts";
import type { Keys } from "#lib/keys.ts";
import { isLoopback } from "#lib/loopback.ts";
import { MINUTE, type Instant } from "#lib/time.ts";

/** The settings OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET. */
export interface OutsideSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The office's own sign-in, by OpenID Connect with PKCE and nonce. */
export interface Outside {
  /** Its host, as people know it. */
  readonly host: string;
  /** Where to send the browser, and what it keeps meanwhile; null when the other side can't be reached. */
  begin(trip: Trip): Promise<{ readonly address: string; readonly kept: string } | null>;
  /** Reads what came back; null when it is not the end of a trip of this browser, or the other side said no. */
  finish(search: string, kept: string | undefined): Promise<Arrived | null>;
}

/** Why somebody goes there. */
export interface Trip {
  /** Where to go afterwards. */
  readonly to: string;
  /** The person who links their account; null for somebody who signs in. */
  readonly staffId: string | null;
}

/** Who came back: the issuer and its own name for them, and nothing of e-mail or name, which change hands. */
export interface Arrived extends Trip {
  readonly issuer: string;
  readonly subject: string;
}

export const OUTSIDE_RETURN = "/petugas/masuk/oidc/kembali";

const PURPOSE = "outside sign-in";
const LASTS = 10 * MINUTE;

interface Kept extends Trip {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly until: Instant;
}

/** Opens the way to the issuer; asks it for its addresses when first needed. */
export function openOutside(
  { issuer, clientId, clientSecret }: OutsideSettings,
  { keys, now, publicUrl }: { readonly keys: Keys; readonly now: () => Instant; readonly publicUrl: string },
): Outside {
  const redirectUri = new URL(OUTSIDE_RETURN, publicUrl).href;
  const server = new URL(issuer);
  let found: oidc.Configuration | undefined;
  const configuration = async () =>
    (found ??= await oidc.discovery(server, clientId, clientSecret, undefined, {
      [oidc.customFetch]: byEgress,
      ...(isLoopback(server.origin) && { execute: [oidc.allowInsecureRequests] }),
    }));

  return {
    host: server.host,
    async begin(trip) {
      const state = oidc.randomState();
      const nonce = oidc.randomNonce();
      const verifier = oidc.randomPKCECodeVerifier();
      const config = await configuration().catch(unreachable);
      if (!config) return null;
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: "openid",
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      const kept: Kept = { ...trip, state, nonce, verifier, until: now() + LASTS };
      return {
        address: address.href,
        kept: keys.seal(PURPOSE, Buffer.from(JSON.stringify(kept))).toString("base64url"),
      };
    },
    async finish(search, sealed) {
      const plain = sealed ? keys.unseal(PURPOSE, Buffer.from(sealed, "base64url")) : null;
      const kept = plain ? (JSON.parse(plain.toString()) as Kept) : null;
      if (!kept || kept.until < now()) return null;
      const config = await configuration().catch(unreachable);
      if (!config) return null;
      const answer = await oidc
        .authorizationCodeGrant(config, new URL(search, redirectUri), {
          expectedState: kept.state,
          expectedNonce: kept.nonce,
          pkceCodeVerifier: kept.verifier,
          idTokenExpected: true,
        })
        .catch(refused);
      const claims = answer?.claims();
      return claims ? { issuer: claims.iss, subject: claims.sub, to: kept.to, staffId: kept.staffId } : null;
    },
  };
}

/** What the other side says of discovery, tokens and keys goes through the one way out. */
const byEgress: oidc.CustomFetch = (address, { method, headers, body }) =>
  egress(address, {
    method: method === "POST" ? "POST" : "GET",
    headers,
    ...(body && { body: body instanceof Uint8Array ? body : String(body) }),
  });

/** The other side is away or answers nonsense: nothing that we could mend. */
function unreachable(error: unknown): undefined {
  if (error instanceof EgressFailure || error instanceof oidc.ClientError || error instanceof TypeError) return;
  throw error;
}

function refused(error: unknown): undefined {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError) return;
  return unreachable(error);
}
