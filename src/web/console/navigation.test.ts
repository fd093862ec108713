import { expect, test } from "vitest";
import { navigationFor } from "./navigation.ts";
import { paths } from "./paths.ts";

test.each([
  [paths.worklist, paths.worklist],
  [paths.complaint("1700-2026-7K3QX9"), paths.worklist],
  [paths.lodging, paths.lodging],
  [paths.search, paths.worklist],
  [paths.acting, paths.handOver],
  [paths.officeSettings, paths.settings],
  [paths.account, undefined],
  [paths.components, undefined],
])("at %s the menu marks %s", (path, place) => {
  const links = (["officer", "leader"] as const).flatMap((role) => navigationFor(role, path));
  expect(new Set(links.filter(({ here }) => here).map(({ href }) => href))).toEqual(new Set(place ? [place] : []));
});
