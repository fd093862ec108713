/** How a chosen complaint is named in the form: this and its reference. */
export const PICK = "pilih-";

/** How one that is taken back is named: this and its reference; its value is who had it, and at which version. */
export const BACK = "kembali-";
