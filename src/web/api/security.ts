/** The two ways to prove who one is, by their names in the description. */
export const CODE_SCHEME = "TrackingCode";
export const TOKEN_SCHEME = "StaffToken";

export const securitySchemes = {
  [CODE_SCHEME]: {
    type: "apiKey",
    in: "header",
    name: "Tracking-Code",
    description: "The complainant's secret, as lodging gave it. Never in a path or a query.",
  },
  [TOKEN_SCHEME]: {
    type: "http",
    scheme: "bearer",
    description:
      "A token of a person of the office, made by `npm run tanggap -- token create`. It may what its person may.",
  },
} as const;
