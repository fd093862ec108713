const MiB = 1024 * 1024;

/** At most this much at one time: with a new complaint, or with one message. */
export const MOST_FILES = 10;
export const MOST_BYTES = 10 * MiB;
export const MOST_BYTES_TOGETHER = 30 * MiB;

/** All files of one complaint, so that one sender cannot fill the disk. */
export const MOST_FILES_OF_A_COMPLAINT = 60;
export const MOST_BYTES_OF_A_COMPLAINT = 150 * MiB;

/** What a document may weigh once unpacked, and of how many parts it may consist. */
export const MOST_UNPACKED = 100 * MiB;
export const MOST_PARTS = 2000;

/** Nothing is taken while the disk has less than this: the database needs it more. */
export const LEAST_FREE = 500 * MiB;
