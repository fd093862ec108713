import { Hono } from "hono";
import { expect, test } from "vitest";
import { inFrame, secured } from "./secure-headers.ts";

const app = new Hono();
app.use(secured({ https: false }));
app.get("/halaman", (c) => c.html("<p>Halaman</p>"));
app.get("/bingkai", (c) => {
  inFrame(c);
  return c.html("<script>x</script>");
});

test("a page of ours is framed by nobody", async () => {
  const { headers } = await app.request("/halaman");
  expect(headers.get("X-Frame-Options")).toBe("DENY");
  expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
});

test("a stranger's markup stands in a frame of ours only, and may do nothing there", async () => {
  const { headers } = await app.request("/bingkai");
  expect(headers.get("X-Frame-Options")).toBe("SAMEORIGIN");
  expect(headers.get("Content-Security-Policy")).toBe("sandbox; default-src 'none'; frame-ancestors 'self'");
});
