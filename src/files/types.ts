/** Every kind of file that is taken, by its content: the ending of its name, and whether it can be drawn anew. */
export const acceptedTypes = {
  "image/jpeg": { ending: "jpg", picture: true },
  "image/png": { ending: "png", picture: true },
  "image/webp": { ending: "webp", picture: true },
  "application/pdf": { ending: "pdf", picture: false },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { ending: "docx", picture: false },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { ending: "xlsx", picture: false },
  "text/plain": { ending: "txt", picture: false },
  "video/mp4": { ending: "mp4", picture: false },
  "video/3gpp": { ending: "3gp", picture: false },
  "audio/mp4": { ending: "m4a", picture: false },
  "audio/ogg": { ending: "ogg", picture: false },
  "audio/mpeg": { ending: "mp3", picture: false },
  "audio/amr": { ending: "amr", picture: false },
} as const satisfies Record<string, { readonly ending: string; readonly picture: boolean }>;

export type FileType = keyof typeof acceptedTypes;

/** What a virus scanner said: `not_scanned` where none is set up or none answered. */
export const scans = ["clean", "infected", "not_scanned"] as const;
export type Scan = (typeof scans)[number];

/** A file that lies durably in the store, with what opens it. */
export interface TakenFile {
  /** Its name in the store: the hash of its sealed bytes. */
  readonly file: string;
  /** The picture drawn anew, without place, time and device; null where none can be made. */
  readonly copy: string | null;
  readonly type: FileType;
  readonly size: number;
  readonly scan: Scan;
  readonly secret: FileSecret;
}

/** What is sealed of a file beside its content. */
export interface FileSecret {
  /** As the sender named it, cleaned. */
  readonly name: string;
  /** Keys of the file and of its copy, base64. */
  readonly key: string;
  readonly copyKey: string | null;
  /** Of the content as it was sent. */
  readonly sha256: string;
}
