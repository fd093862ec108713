/** The files of an office's own authority, beside the key file; each readable by its owner alone. */
export interface AuthorityFiles {
  readonly authorityCert: string;
  readonly authorityKey: string;
  readonly serverCert: string;
  readonly serverKey: string;
}

/** Where they are, by the path of the key file. */
export function authorityFiles(keyFile: string): AuthorityFiles {
  return {
    authorityCert: `${keyFile}.authority.crt`,
    authorityKey: `${keyFile}.authority.key`,
    serverCert: `${keyFile}.server.crt`,
    serverKey: `${keyFile}.server.key`,
  };
}
