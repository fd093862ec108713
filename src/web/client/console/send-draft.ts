/** What became of a draft: the server has it, or newer words of another window; is away; the session is over; it takes none. */
export type Outcome =
  { readonly is: "kept"; readonly words: string } | { readonly is: "away" | "ended" | "refused" | "elsewhere" };

const PATIENCE = 8000;

/** Sends a form as it stands to where its drafts are kept. */
export async function sendDraft(form: HTMLFormElement): Promise<Outcome> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("who", form.dataset["who"] ?? "");
  body.set("drawn", form.dataset["drawn"] ?? "");
  try {
    const answer = await fetch(form.dataset["draft"] ?? "", {
      method: "POST",
      headers: { accept: "application/json" },
      body,
      // Goes through though the page is left; browsers take so much of it and no more.
      keepalive: body.toString().length < 60_000,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok) return { is: "kept", words: ((await answer.json()) as { kept: string }).kept };
    // Not signed in; signed in as somebody else; a second step asked for first.
    if (answer.status === 401 || answer.status === 409 || answer.type === "opaqueredirect") return { is: "ended" };
    if (answer.status === 412) return { is: "elsewhere" };
    return { is: answer.status >= 500 ? "away" : "refused" };
  } catch {
    return { is: "away" };
  }
}
