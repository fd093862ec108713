/** Where files of the form are sent in pieces (tus 1.0), by browsers that run our script. */
export const UPLOADS = "/pengaduan/baru/unggahan";
