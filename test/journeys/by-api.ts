import { randomUUID } from "node:crypto";
import type { Product } from "../support/product.ts";

/** What came back, of the shapes that these tests look into. */
export interface Answer {
  readonly reference: string;
  readonly trackingCode: string;
  readonly due: Readonly<Record<string, string | null>>;
  readonly items: readonly object[];
}

/** Somebody who speaks the API of a started product; `header` proves who they are. Every answer must be a success. */
export function caller(product: Product, header: Record<string, string> = {}) {
  return async (method: "GET" | "POST", path: string, body?: object): Promise<Answer> => {
    const headers = { "content-type": "application/json", "idempotency-key": randomUUID(), ...header };
    const options = body ? { method, headers, body: JSON.stringify(body) } : { method, headers };
    const answer = await fetch(`${product.origin}/api/v1${path}`, options);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`);
    return JSON.parse(text) as Answer;
  };
}

/** A person of the office with a token, made on the command line. */
export function employ(product: Product, role: string, office = "1700") {
  const token = product.tanggap("token", "create", "--role", role, "--office", office).trim();
  return caller(product, { authorization: `Bearer ${token}` });
}

export const aComplaint = {
  subject: "Antrean tidak dipanggil",
  description: "Saya menunggu dua jam dan tidak ada yang memanggil.",
  complainant: { name: "Siti Rahma", email: "siti@example.id" },
};
