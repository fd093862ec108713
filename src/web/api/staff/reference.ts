import { z } from "@hono/zod-openapi";
import type { Complaint } from "#complaints/types.ts";
import { readReference } from "#lib/reference.ts";

/** A reference in a path: typed in any case; one that can't be one is found nowhere. */
export const referenceParam = z.object({
  reference: z
    .string()
    .max(60)
    .overwrite((typed) => readReference(typed) ?? typed)
    .openapi({ param: { name: "reference", in: "path" }, example: "1700-2026-7K3QX9" }),
});

/** The version of a complaint as an entity tag. */
export const etagOf = ({ version }: Complaint): string => `"${version}"`;

/** The version in an `If-Match` header that our schema has let in. */
export const versionOf = (tag: string | undefined): number | undefined => (tag ? Number(tag.slice(1, -1)) : undefined);
