import { describe, expect, test } from "vitest";
import { payloads } from "../../../test/support/payloads.ts";
import { Field, TextArea } from "./field.tsx";

/** What a browser reads in text and in attributes: the five characters that mean something, and no other. */
const read = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("words of people stay words", () => {
  test.each(payloads)("between tags and in an attribute: %j", (payload) => {
    const html = String(<p title={payload}>{payload}</p>);
    const [, attribute, text] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(html) ?? [];
    expect([read(attribute ?? ""), read(text ?? "")]).toEqual([payload, payload]);
  });

  test.each(payloads)("in the fields of forms: %j", (payload) => {
    const common = {
      name: "x",
      label: payload,
      hint: payload,
      error: payload,
      value: payload,
      language: "id",
    } as const;
    for (const field of [<Field {...common} />, <TextArea {...common} />]) {
      const html = String(field);
      const elements = [...html.matchAll(/<\/?([a-z-]+)/gi)].map(([, name]) => name);
      expect(elements.filter((name) => !["div", "label", "p", "span", "input", "textarea"].includes(name!))).toEqual(
        [],
      );
    }
  });
});
