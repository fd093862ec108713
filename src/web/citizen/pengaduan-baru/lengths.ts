/** The longest a line, a text and an address may be, in characters; the input schema of `lodge` says the same. */
export const LINE = 300;
export const TEXT = 20_000;
export const ADDRESS = 1000;
